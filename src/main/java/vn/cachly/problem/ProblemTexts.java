package vn.cachly.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a code says to people, in Vietnamese or English. */
@ApplicationScoped
class ProblemTexts {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String BUNDLE = "problems";

    private final ResourceBundle english = ResourceBundle.getBundle(
            BUNDLE, Locale.ROOT, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    private final ResourceBundle vietnamese = ResourceBundle.getBundle(
            BUNDLE, VIETNAMESE, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    /** Vietnamese unless the client prefers English. */
    static Locale language(List<Locale> accepted) {
        return accepted.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(VIETNAMESE);
    }

    String title(String code, Locale language) {
        return text(code + ".title", language);
    }

    String detail(String code, Locale language, Object... arguments) {
        return new MessageFormat(text(code + ".detail", language), language).format(arguments);
    }

    private String text(String key, Locale language) {
        ResourceBundle bundle = language.getLanguage().equals("en") ? english : vietnamese;
        return bundle.containsKey(key) ? bundle.getString(key) : key;
    }
}
