package vn.cachly.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.Counting;
import vn.cachly.protocol.Milestone;
import vn.cachly.protocol.OnReturn;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.VietNam;

/** The dates found the slow way: walking through the calendar and crossing off days, or hours from gap to gap. */
public final class PlainCount {
    /** What a stay's dates are; a date that there is none of is null. */
    public record Found(Instant release, List<String> tests, LocalDate followUpUntil) {}

    private record Gap(Instant from, Instant until) {}

    private final ProtocolVersion version;
    private final List<Gap> gaps = new ArrayList<>();
    private Instant begins;
    private Instant leftAt;
    private boolean positive;

    private PlainCount(ProtocolVersion version) {
        this.version = version;
    }

    /** @param events in the order in which they happened, the entry first */
    public static Found of(List<ClockEvent> events, ProtocolVersion version) {
        PlainCount count = new PlainCount(version);
        count.begins = events.get(0).happenedAt();
        events.stream().filter(event -> !event.revoked()).forEach(count::walk);
        return count.found();
    }

    private void walk(ClockEvent event) {
        Instant at = event.happenedAt();
        if (event.kind() == ClockEventKind.POSITIVE) {
            positive = true;
        } else if (event.kind() == ClockEventKind.RECOVERED) {
            positive = false;
        } else if (event.kind() == ClockEventKind.ABSCONDED && leftAt == null) {
            leftAt = at;
        } else if (event.kind() == ClockEventKind.RETURNED) {
            if (version.terms().onReturn() == OnReturn.RESTART) {
                beginAnew(at);
            } else if (leftAt != null) {
                gaps.add(new Gap(leftAt, at));
            }
            leftAt = null;
        }
        if (version.terms().anchors().contains(event.kind())) {
            beginAnew(at);
        }
    }

    private void beginAnew(Instant at) {
        begins = at;
        gaps.clear();
        leftAt = leftAt == null ? null : at;
    }

    private Found found() {
        List<String> tests = new ArrayList<>();
        for (Milestone test : version.milestones()) {
            if (test.phase() == Phase.QUARANTINE) {
                tests.add("QUARANTINE " + test.day() + " " + dayAfter(test.day() - 1));
            }
        }
        if (positive || leftAt != null) {
            return new Found(null, tests, null);
        }
        int days = version.terms().days();
        Instant release = version.terms().counting() == Counting.HOURS
                ? momentAfter(Duration.ofHours(24L * days))
                : dayAfter(days)
                        .atTime(version.terms().releaseHour(), 0)
                        .atZone(VietNam.ZONE)
                        .toInstant();
        LocalDate home = day(release);
        for (Milestone test : version.milestones()) {
            if (test.phase() == Phase.FOLLOW_UP) {
                tests.add("FOLLOW_UP " + test.day() + " " + home.plusDays(test.day() - 1L));
            }
        }
        int followUp = version.terms().followUpDays();
        return new Found(release, tests, followUp == 0 ? null : home.plusDays(followUp - 1L));
    }

    private LocalDate dayAfter(int days) {
        Set<LocalDate> away = new HashSet<>();
        gaps.forEach(gap -> day(gap.from()).datesUntil(day(gap.until())).forEach(away::add));
        LocalDate day = day(begins);
        int left = days;
        while (left > 0 || away.contains(day)) {
            if (!away.contains(day)) {
                left--;
            }
            day = day.plusDays(1);
        }
        return day;
    }

    private Instant momentAfter(Duration inQuarantine) {
        Instant at = begins;
        Duration left = inQuarantine;
        for (Gap gap : gaps) {
            Duration there = Duration.between(at, gap.from());
            if (there.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(there);
            at = gap.until();
        }
        return at.plus(left);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }
}
