package vn.cachly.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.cachly.shared.VietNam;

/** Says what the gate found in Vietnamese or English. */
@ApplicationScoped
class GateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm d/M/uuuu").withZone(VietNam.ZONE);

    private final GateConfig config;
    private final Properties english = read("/gate.properties");
    private final Properties vietnamese = read("/gate_vi.properties");

    GateWords(GateConfig config) {
        this.config = config;
    }

    Finding say(Finding finding, Locale language) {
        Properties texts = language.getLanguage().equals("en") ? english : vietnamese;
        String key = finding.condition() + "." + finding.why();
        String tests =
                finding.tests().stream().map(test -> DAY.format(test.date())).collect(Collectors.joining(", "));
        return finding.saying(new MessageFormat(texts.getProperty(key, key), language)
                .format(new Object[] {time(finding.at(), finding.day()), number(finding), tests}));
    }

    private String number(Finding finding) {
        return String.valueOf(
                switch (finding.condition()) {
                    case LAST_TEST -> config.lastTestHours();
                    case RECOVERY -> config.recoveryNegatives();
                    default -> finding.evidence().size();
                });
    }

    private static String time(Instant at, LocalDate day) {
        return at != null ? MOMENT.format(at) : day != null ? DAY.format(day) : "";
    }

    private static Properties read(String file) {
        try (InputStream text = GateWords.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
