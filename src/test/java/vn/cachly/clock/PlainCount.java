package vn.cachly.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.OnReturn;

/** The date of release found the slow way: walking through the calendar and crossing off days. */
final class PlainCount {
    private PlainCount() {}

    /** @param events in the order in which they happened; entry and contact are what counts */
    static LocalDate release(List<ClockEvent> events, int days, OnReturn onReturn) {
        LocalDate begins = null;
        boolean positive = false;
        LocalDate leftOn = null;
        Set<LocalDate> away = new HashSet<>();
        for (ClockEvent event : events) {
            if (event.revoked()) {
                continue;
            }
            if (event.kind() == ClockEventKind.FACILITY_ENTRY || event.kind() == ClockEventKind.LAST_CONTACT) {
                begins = event.day();
                away.clear();
                leftOn = leftOn == null ? null : event.day();
            } else if (event.kind() == ClockEventKind.POSITIVE) {
                positive = true;
            } else if (event.kind() == ClockEventKind.RECOVERED) {
                positive = false;
            } else if (event.kind() == ClockEventKind.ABSCONDED && leftOn == null) {
                leftOn = event.day();
            } else if (event.kind() == ClockEventKind.RETURNED) {
                if (onReturn == OnReturn.RESTART) {
                    begins = event.day();
                } else if (leftOn != null) {
                    leftOn.datesUntil(event.day()).forEach(away::add);
                }
                leftOn = null;
            }
        }
        if (positive || leftOn != null) {
            return null;
        }
        LocalDate day = begins;
        int left = days;
        while (left > 0 || away.contains(day)) {
            if (!away.contains(day)) {
                left--;
            }
            day = day.plusDays(1);
        }
        return day;
    }
}
