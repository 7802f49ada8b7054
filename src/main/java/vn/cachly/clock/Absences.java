package vn.cachly.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.VietNam;

/** When somebody was away without leave after his days had begun. */
final class Absences {
    /** From his going, or from the anchor when that fell into it, to his coming back. */
    private record Absence(Instant from, Instant until) {
        LocalDate fromDay() {
            return LocalDate.ofInstant(from, VietNam.ZONE);
        }

        long days() {
            return ChronoUnit.DAYS.between(fromDay(), LocalDate.ofInstant(until, VietNam.ZONE));
        }
    }

    private final List<Absence> absences = new ArrayList<>();
    private ClockEvent away;

    /** @param events in the order in which they happened */
    Absences(List<ClockEvent> events, Instant anchor) {
        for (ClockEvent event : events) {
            if (event.kind() == ClockEventKind.ABSCONDED && away == null) {
                away = event;
            } else if (event.kind() == ClockEventKind.RETURNED && away != null) {
                Instant from = away.happenedAt().isBefore(anchor) ? anchor : away.happenedAt();
                if (event.happenedAt().isAfter(from)) {
                    absences.add(new Absence(from, event.happenedAt()));
                }
                away = null;
            }
        }
    }

    /** The event by which he went and from which he has not come back; null when he is there. */
    ClockEvent away() {
        return away;
    }

    /** A date on or after one on which he went is later by the days he was away. */
    LocalDate shifted(LocalDate date) {
        LocalDate shifted = date;
        for (Absence absence : absences) {
            if (!shifted.isBefore(absence.fromDay())) {
                shifted = shifted.plusDays(absence.days());
            }
        }
        return shifted;
    }

    /** A moment after he went is later by the time he was away. */
    Instant shifted(Instant moment) {
        Instant shifted = moment;
        for (Absence absence : absences) {
            if (shifted.isAfter(absence.from())) {
                shifted = shifted.plus(Duration.between(absence.from(), absence.until()));
            }
        }
        return shifted;
    }
}
