package vn.cachly.verification;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.cachly.certificate.PrintedCertificate;

/** Compares what somebody typed at a checkpoint with what a certificate says. */
final class Typed {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}]+");

    private Typed() {}

    static boolean matches(MatchHolder typed, PrintedCertificate printed) {
        return typed.identifierEnd() == null
                ? isName(typed.name(), printed.name())
                : printed.identifier() != null && isEnd(typed.identifierEnd(), printed.identifier());
    }

    /** The words in any order, because passports begin with the family name or end with it. Marks count once one is typed. */
    private static boolean isName(String typed, String name) {
        String bare = bare(typed);
        return bare.equals(plain(typed))
                ? words(bare).equals(words(bare(name)))
                : words(plain(typed)).equals(words(plain(name)));
    }

    private static boolean isEnd(String typed, String identifier) {
        return identifier.toUpperCase(Locale.ROOT).endsWith(typed.toUpperCase(Locale.ROOT))
                && identifier.length() >= typed.length();
    }

    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN.split(name))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String bare(String text) {
        String apart = Normalizer.normalize(plain(text), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
