package vn.cachly.problem;

import java.util.List;
import java.util.Locale;

/** The language that people are answered in. */
public final class Language {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Language() {}

    /** Vietnamese unless the client prefers English. */
    public static Locale of(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(VIETNAMESE);
    }
}
