package vn.cachly.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The letters of an XML part, one after the other: UTF-8 and nothing else, every end of a line a line feed. */
final class Letters {
    static final int END = -1;
    private static final char MARK = '\ufeff';
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REFERENCE = 10;

    private final Reader in;
    private final char[] buffer = new char[8192];
    private int at;
    private int length;

    /** What is not UTF-8 is refused by the decoder, with the part's other faults. */
    Letters(InputStream part) {
        in = new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder());
        if (peek() == MARK) {
            at++;
        }
    }

    int peek() {
        if (at < length) {
            return buffer[at];
        }
        try {
            at = 0;
            length = Math.max(0, in.read(buffer));
            return length == 0 ? END : buffer[0];
        } catch (IOException e) {
            throw FileRule.unreadable();
        }
    }

    /** @throws vn.cachly.problem.RuleBroken FILE_UNREADABLE at the end of the part */
    int next() {
        int letter = peek();
        require(letter != END);
        at++;
        if (letter != '\r') {
            return letter;
        }
        if (peek() == '\n') {
            at++;
        }
        return '\n';
    }

    int nextAfterSpace() {
        int letter = next();
        while (letter == ' ' || letter == '\n' || letter == '\t') {
            letter = next();
        }
        return letter;
    }

    void expect(String text) {
        for (int i = 0; i < text.length(); i++) {
            require(next() == text.charAt(i));
        }
    }

    String name() {
        StringBuilder read = new StringBuilder();
        for (int letter = peek(); !endsName(letter); letter = peek()) {
            require(read.length() < LONGEST_NAME);
            read.append((char) next());
        }
        return read.toString();
    }

    private static boolean endsName(int letter) {
        return letter <= ' ' || "/>=\"'<&".indexOf(letter) >= 0;
    }

    /** Everything before one of two signs, or the end of the part; what exceeds the length is read and cut. */
    void textBefore(int end, int other, StringBuilder into, int longest) {
        for (int letter = peek(); letter != end && letter != other; letter = peek()) {
            letter = next();
            keep(letter == '&' ? reference() : letter, into, longest);
        }
    }

    /** Everything up to an end of three signs at most, which goes with it. */
    void textPast(String end, StringBuilder into, int longest) {
        int met = 0;
        while (met < end.length()) {
            int letter = next();
            // In ]]]> and in ---> the end begins one sign later.
            met = letter == end.charAt(met) ? met + 1 : letter == end.charAt(0) ? Math.max(1, met) : 0;
            keep(letter, into, longest);
        }
    }

    private static void keep(int letter, StringBuilder into, int longest) {
        if (into.length() < longest) {
            into.appendCodePoint(letter);
        }
    }

    private int reference() {
        StringBuilder read = new StringBuilder();
        for (int letter = next(); letter != ';'; letter = next()) {
            require(read.length() < LONGEST_REFERENCE);
            read.append((char) letter);
        }
        return References.letter(read.toString());
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw FileRule.unreadable();
        }
    }
}
