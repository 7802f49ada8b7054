package vn.cachly.result;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cachly.sample.SampleSubject;

/**
 * Lays what a laboratory says of a person beside the record: names without marks and capitals, their words in any order, because
 * forms have them in any; of the birth date the year.
 */
final class Echo {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Echo() {}

    /** Empty when it is the same person as far as anybody can tell; a year that the record does not have tells nothing. */
    static Optional<ReviewCause> mismatch(SampleSubject subject, String name, Integer birthYear) {
        if (name != null && !words(name).equals(words(subject.name()))) {
            return Optional.of(ReviewCause.NAME_MISMATCH);
        }
        boolean isKnown = subject.born() != null;
        if (birthYear != null && (isKnown ? subject.born().getYear() != birthYear : name == null)) {
            return Optional.of(ReviewCause.BIRTH_YEAR_MISMATCH);
        }
        return Optional.empty();
    }

    /** Old keyboards write the Icelandic letter for Đ. */
    static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        return Arrays.stream(NO_LETTERS.split(plain))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }
}
