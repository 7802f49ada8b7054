package vn.cachly.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Countries as lists name them: by code, in Vietnamese or in English. Marks may be left out where no two countries become
 * one by it; a code is in capitals where it is also a name, because Áo is Austria and AO is Angola.
 */
public final class Countries {
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** Beside what the language itself calls them. */
    private static final Map<String, String> OTHERS = Map.of(
            "Mỹ",
            "US",
            "Anh",
            "GB",
            "Nga",
            "RU",
            "Đài Loan",
            "TW",
            "Hàn Quốc",
            "KR",
            "Việt Nam",
            "VN",
            "Vietnam",
            "VN",
            "Myanmar",
            "MM",
            "Ý",
            "IT");

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> PLAIN = plain();

    private Countries() {}

    /** @return ISO 3166-1 alpha-2 */
    public static Optional<String> code(String written) {
        String text = written.strip();
        if (CODE.matcher(text).matches()) {
            return Optional.of(text).filter(CODES::contains);
        }
        String name = lower(text);
        return Optional.ofNullable(NAMES.get(name))
                .or(() -> Optional.ofNullable(PLAIN.get(plain(name))))
                .or(() -> Optional.of(text.toUpperCase(Locale.ROOT)).filter(CODES::contains));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : CODES) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
                names.putIfAbsent(lower(country.getDisplayCountry(language)), code);
            }
        }
        OTHERS.forEach((name, code) -> names.put(lower(name), code));
        return names;
    }

    private static Map<String, String> plain() {
        Map<String, String> plain = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        NAMES.forEach((name, code) -> {
            String other = plain.put(plain(name), code);
            if (other != null && !other.equals(code)) {
                ambiguous.add(plain(name));
            }
        });
        ambiguous.forEach(plain::remove);
        return plain;
    }

    private static String lower(String text) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }
}
