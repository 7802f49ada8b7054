package vn.cachly.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** Sentences of one feature in Vietnamese and English, each in a file at the root: {@code name.properties}, {@code name_vi.properties}. */
public final class Wording {
    private final Properties english;
    private final Properties vietnamese;

    public Wording(String name) {
        english = read("/" + name + ".properties");
        vietnamese = read("/" + name + "_vi.properties");
    }

    /** English where it is asked for, otherwise Vietnamese; the key itself where there is no such sentence. */
    public String text(String key, Locale language) {
        return (language.getLanguage().equals("en") ? english : vietnamese).getProperty(key, key);
    }

    /** With its {@code {0}}, {@code {1}} … filled in; of a thousand sentences most have none, and are not read as patterns. */
    public String sentence(String key, Locale language, Object... values) {
        String text = text(key, language);
        boolean isPlain = text.indexOf('{') < 0 && text.indexOf('\'') < 0;
        return isPlain ? text : new MessageFormat(text, language).format(values);
    }

    private static Properties read(String file) {
        try (InputStream text = Wording.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
