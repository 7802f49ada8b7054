package vn.cachly.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.Counting;
import vn.cachly.protocol.Milestone;
import vn.cachly.protocol.OnReturn;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Terms;
import vn.cachly.shared.VietNam;

/**
 * From the events of a stay and the version that applies to its dates. A pure function: the same events and version always
 * give the same dates. The anchor is reduced to its date in Viet Nam; "ngày thứ k" is that date + (k - 1); after N days
 * the first permitted release is on that date + N.
 */
public final class QuarantineClock {
    /** As things happened; of what happened together, as it was written down. */
    public static final Comparator<ClockEvent> ORDER = Comparator.comparing(ClockEvent::happenedAt)
            .thenComparing(ClockEvent::recordedAt)
            .thenComparing(ClockEvent::id);

    private final ProtocolVersion version;
    private final List<ClockEvent> events;
    private final List<Step> steps = new ArrayList<>();

    private QuarantineClock(ProtocolVersion version, List<ClockEvent> events) {
        this.version = version;
        this.events =
                events.stream().filter(event -> !event.revoked()).sorted(ORDER).toList();
    }

    /** @param version null when none applies */
    public static Dates dates(ProtocolVersion version, List<ClockEvent> events) {
        return new QuarantineClock(version, events).dates();
    }

    private Dates dates() {
        if (version == null) {
            steps.add(new Step(Step.Code.NO_RULE, null, null, null, null, null, null, null));
            return new Dates(ClockStatus.NO_RULE, null, null, List.of(), null, steps);
        }
        steps.add(new Step(Step.Code.RULE, null, null, null, null, null, version.effectiveFrom(), version.id()));
        ClockEvent anchor = anchor();
        Absences absences = new Absences(events, anchor.happenedAt());
        List<DueTest> tests = new ArrayList<>(tests(Phase.QUARANTINE, anchor.day(), absences));
        if (absences.away() != null) {
            return standing(ClockStatus.AWAY, Step.of(Step.Code.AWAY, absences.away()), anchor, tests);
        }
        Optional<ClockEvent> positive = positive();
        if (positive.isPresent()) {
            return standing(ClockStatus.POSITIVE, Step.of(Step.Code.POSITIVE, positive.get()), anchor, tests);
        }
        Instant release = release(anchor, absences);
        LocalDate home = day(release);
        tests.addAll(tests(Phase.FOLLOW_UP, home, new Absences(List.of(), release)));
        return new Dates(ClockStatus.RUNNING, anchor, release, tests, followUpUntil(home), steps);
    }

    private Dates standing(ClockStatus status, Step why, ClockEvent anchor, List<DueTest> tests) {
        steps.add(why);
        return new Dates(status, anchor, null, tests, null, steps);
    }

    /** The latest of the events that count. */
    private ClockEvent anchor() {
        List<ClockEvent> counting = events.stream().filter(this::counts).toList();
        if (counting.isEmpty()) {
            ClockEvent entry = latest(ClockEventKind.FACILITY_ENTRY).orElseThrow();
            steps.add(Step.of(Step.Code.ANCHOR_UNKNOWN, entry));
            return entry;
        }
        ClockEvent anchor = counting.get(counting.size() - 1);
        counting.subList(0, counting.size() - 1).forEach(event -> steps.add(Step.of(Step.Code.EARLIER_ANCHOR, event)));
        steps.add(Step.of(Step.Code.ANCHOR, anchor));
        return anchor;
    }

    private boolean counts(ClockEvent event) {
        return version.terms().anchors().contains(event.kind())
                || event.kind() == ClockEventKind.RETURNED && version.terms().onReturn() == OnReturn.RESTART;
    }

    /** Found positive and not recovered since. */
    private Optional<ClockEvent> positive() {
        Optional<ClockEvent> found = latest(ClockEventKind.POSITIVE);
        Optional<ClockEvent> recovered = latest(ClockEventKind.RECOVERED);
        return found.filter(positive -> recovered.isEmpty() || ORDER.compare(recovered.get(), positive) < 0);
    }

    private Optional<ClockEvent> latest(ClockEventKind kind) {
        return events.stream().filter(event -> event.kind() == kind).max(ORDER);
    }

    private Instant release(ClockEvent anchor, Absences absences) {
        Terms terms = version.terms();
        Instant present;
        Instant release;
        if (terms.counting() == Counting.HOURS) {
            present = anchor.happenedAt().plus(Duration.ofDays(terms.days()));
            release = absences.shifted(present);
        } else {
            LocalDate day = anchor.day().plusDays(terms.days());
            present = opening(day);
            release = opening(absences.shifted(day));
        }
        if (release.isAfter(present)) {
            int days = (int) ChronoUnit.DAYS.between(day(present), day(release));
            steps.add(Step.days(Step.Code.AWAY_DAYS, null, days, null));
        }
        steps.add(Step.days(Step.Code.RELEASE, anchor.day(), terms.days(), release));
        return release;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(version.terms().releaseHour(), 0).atZone(VietNam.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }

    private List<DueTest> tests(Phase phase, LocalDate first, Absences absences) {
        Stream<Milestone> wanted = version.milestones().stream().filter(milestone -> milestone.phase() == phase);
        return wanted.map(milestone -> new DueTest(
                        phase,
                        milestone.day(),
                        absences.shifted(first.plusDays(milestone.day() - 1L)),
                        milestone.methods()))
                .toList();
    }

    private LocalDate followUpUntil(LocalDate home) {
        int days = version.terms().followUpDays();
        if (days == 0) {
            return null;
        }
        steps.add(Step.days(Step.Code.FOLLOW_UP, home, days, null));
        return home.plusDays(days - 1L);
    }
}
