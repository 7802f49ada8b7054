package vn.cachly.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.VietNam;
import vn.cachly.shared.Wording;

/** Says the steps from the events to the date in Vietnamese or English. */
@ApplicationScoped
public class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm d/M/uuuu").withZone(VietNam.ZONE);

    private final Wording wording = new Wording("clock");

    public List<Step> of(List<Step> steps, ProtocolVersion version, Locale language) {
        return steps.stream()
                .map(step -> step.saying(sentence(step, version, language)))
                .toList();
    }

    private String sentence(Step step, ProtocolVersion version, Locale language) {
        LocalDate release = step.moment() == null ? null : LocalDate.ofInstant(step.moment(), VietNam.ZONE);
        return wording.sentence(
                "step." + step.step(),
                language,
                version == null ? "" : version.instrument(),
                step.kind() == null ? "" : kind(step.kind(), language),
                day(step.date()),
                step.days() == null ? "" : step.days().toString(),
                moment(step.moment()),
                day(release));
    }

    private String kind(ClockEventKind kind, Locale language) {
        return wording.text("kind." + kind, language);
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    private static String moment(Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
