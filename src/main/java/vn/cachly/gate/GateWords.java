package vn.cachly.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cachly.shared.VietNam;
import vn.cachly.shared.Wording;

/** Says what the gate found in Vietnamese or English. */
@ApplicationScoped
class GateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm d/M/uuuu").withZone(VietNam.ZONE);

    private final GateConfig config;
    private final Wording wording = new Wording("gate");

    GateWords(GateConfig config) {
        this.config = config;
    }

    Finding say(Finding finding, Locale language) {
        String key = finding.condition() + "." + finding.why();
        String tests =
                finding.tests().stream().map(test -> DAY.format(test.date())).collect(Collectors.joining(", "));
        return finding.saying(
                wording.sentence(key, language, time(finding.at(), finding.day()), number(finding), tests));
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
}
