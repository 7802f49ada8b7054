package vn.cachly.clock;

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
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.VietNam;

/** Says the steps from the events to the date in Vietnamese or English. */
@ApplicationScoped
public class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm d/M/uuuu").withZone(VietNam.ZONE);

    private final Properties english = read("/clock.properties");
    private final Properties vietnamese = read("/clock_vi.properties");

    public List<Step> of(List<Step> steps, ProtocolVersion version, Locale language) {
        return steps.stream()
                .map(step -> step.saying(sentence(step, version, language)))
                .toList();
    }

    private String sentence(Step step, ProtocolVersion version, Locale language) {
        LocalDate release = step.moment() == null ? null : LocalDate.ofInstant(step.moment(), VietNam.ZONE);
        return new MessageFormat(text("step." + step.step(), language), language).format(new Object[] {
            version == null ? "" : version.instrument(),
            step.kind() == null ? "" : kind(step.kind(), language),
            day(step.date()),
            step.days() == null ? "" : step.days().toString(),
            moment(step.moment()),
            day(release)
        });
    }

    private String kind(ClockEventKind kind, Locale language) {
        return text("kind." + kind, language);
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    private String text(String key, Locale language) {
        return (language.getLanguage().equals("en") ? english : vietnamese).getProperty(key, key);
    }

    private static Properties read(String file) {
        try (InputStream text = Words.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
