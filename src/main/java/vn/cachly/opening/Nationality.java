package vn.cachly.opening;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Countries as people write them: the code, or the name in Vietnamese or English, with its marks or without. */
final class Nationality {
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, String> BY_NAME = byName();

    private Nationality() {}

    static Optional<String> of(String written) {
        if (CODE.matcher(written).matches()) {
            return Optional.of(written.toUpperCase(Locale.ROOT)).filter(BY_NAME::containsValue);
        }
        return Optional.ofNullable(BY_NAME.get(folded(written)));
    }

    private static Map<String, String> byName() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            codes.put(folded(country.getDisplayCountry(Locale.ENGLISH)), code);
            codes.put(folded(country.getDisplayCountry(Locale.forLanguageTag("vi"))), code);
        }
        // As people say here, whatever the tables call them.
        codes.putAll(Map.of(
                "vietnam", "VN",
                "campuchia", "KH",
                "cambodia", "KH",
                "lao", "LA",
                "mi", "US",
                "my", "US",
                "anh", "GB",
                "hanquoc", "KR",
                "dailoan", "TW",
                "trungquoc", "CN"));
        return Map.copyOf(codes);
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
