package vn.cachly.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.protocol.ClockEventKind;

/** When somebody was away without leave after his days had begun. */
final class Absences {
    private record Absence(ClockEvent left, ClockEvent back) {
        int days() {
            return (int) ChronoUnit.DAYS.between(left.day(), back.day());
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
                if (!away.happenedAt().isBefore(anchor)) {
                    absences.add(new Absence(away, event));
                }
                away = null;
            }
        }
    }

    /** The event by which he went and from which he has not come back; null when he is there. */
    ClockEvent away() {
        return away;
    }

    int days() {
        return absences.stream().mapToInt(Absence::days).sum();
    }

    Duration time() {
        return absences.stream()
                .map(absence -> Duration.between(
                        absence.left().happenedAt(), absence.back().happenedAt()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** A date on or after one on which he went is later by the days he was away. */
    LocalDate shifted(LocalDate date) {
        LocalDate shifted = date;
        for (Absence absence : absences) {
            if (!shifted.isBefore(absence.left().day())) {
                shifted = shifted.plusDays(absence.days());
            }
        }
        return shifted;
    }
}
