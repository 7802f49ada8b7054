package vn.cachly.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What a code says to people, in Vietnamese or English. */
@ApplicationScoped
public class ProblemTexts {
    private final Properties english = read("/problems.properties");
    private final Properties vietnamese = read("/problems_vi.properties");

    public String title(String code, Locale language) {
        return text(code + ".title", language);
    }

    String detail(String code, Locale language, Object... arguments) {
        return new MessageFormat(text(code + ".detail", language), language).format(arguments);
    }

    private String text(String key, Locale language) {
        return (language.getLanguage().equals("en") ? english : vietnamese).getProperty(key, key);
    }

    private static Properties read(String file) {
        try (InputStream text = ProblemTexts.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
