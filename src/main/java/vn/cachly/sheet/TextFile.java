package vn.cachly.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.cachly.problem.RuleBroken;
import vn.cachly.workbook.FileRule;

/**
 * A text whose letters were written in one of the usual ways. It stays as it was sent: its letters take more room than it.
 *
 * @param charset null for Windows-1258, of which every sequence of bytes is a text
 * @param markLength how many bytes in front only tell the way
 */
record TextFile(byte[] bytes, Charset charset, int markLength) {
    private static final int LOOK_AT = 4_096;
    /** Of the letters of a Vietnamese text in UTF-16 more than half have an empty byte. */
    private static final int PART_OF_NOUGHTS = 10;

    /** @throws RuleBroken FILE_UNREADABLE for what is no text, or is broken */
    static TextFile of(byte[] bytes) {
        TextFile text = recognised(bytes);
        text.check();
        return text;
    }

    /** Reads it once more from the start. */
    Reader open() {
        ByteArrayInputStream content = new ByteArrayInputStream(bytes, markLength, bytes.length - markLength);
        return charset == null ? new Windows1258(content) : new InputStreamReader(content, charset.newDecoder());
    }

    private static TextFile recognised(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new TextFile(bytes, StandardCharsets.UTF_8, 3);
        } else if (startsWith(bytes, 0xff, 0xfe)) {
            return new TextFile(bytes, StandardCharsets.UTF_16LE, 2);
        } else if (startsWith(bytes, 0xfe, 0xff)) {
            return new TextFile(bytes, StandardCharsets.UTF_16BE, 2);
        }
        int even = noughts(bytes, 0);
        int odd = noughts(bytes, 1);
        if (even != odd && Math.max(even, odd) > Math.min(bytes.length, LOOK_AT) / PART_OF_NOUGHTS) {
            return new TextFile(bytes, even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0);
        }
        return new TextFile(bytes, Utf8.isLikely(bytes) ? StandardCharsets.UTF_8 : null, 0);
    }

    private void check() {
        char[] letters = new char[8192];
        boolean isBlank = true;
        try (Reader text = open()) {
            for (int count = text.read(letters); count >= 0; count = text.read(letters)) {
                for (int at = 0; at < count; at++) {
                    // A page or an XML file that was named otherwise: no list begins like this.
                    if (isUnfit(letters[at]) || isBlank && letters[at] == '<') {
                        throw FileRule.unreadable();
                    }
                    isBlank = isBlank && Character.isWhitespace(letters[at]);
                }
            }
        } catch (IOException e) {
            throw FileRule.unreadable();
        }
        if (isBlank) {
            throw new RuleBroken(FileRule.FILE_EMPTY);
        }
    }

    /** In single bytes any picture would be a text, were it not for what commands a device. */
    private boolean isUnfit(char letter) {
        boolean isLayout = letter == '\n' || letter == '\r' || letter == '\t';
        return letter == 0 || charset == null && letter < ' ' && !isLayout;
    }

    private static int noughts(byte[] bytes, int from) {
        int count = 0;
        for (int at = from; at < Math.min(bytes.length, LOOK_AT); at += 2) {
            count += bytes[at] == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || Byte.toUnsignedInt(bytes[at]) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
