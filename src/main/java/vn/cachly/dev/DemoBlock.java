package vn.cachly.dev;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.VietNam;

/**
 * Rooms side by side that are filled by one bus, plane or boat at a time, and emptied together.
 *
 * @param fill percent of the beds
 * @param daysAgo when those came who are in now, with time; or hoursAgo; neither when nobody is in
 * @param leftHoursAgo when the last ones left; null: days ago
 * @param order whether the order for those in now is signed
 * @param stay id of the first stay, when it is to be found by
 */
record DemoBlock(
        int camp,
        String building,
        int floor,
        int from,
        int to,
        int fill,
        Integer daysAgo,
        String time,
        Integer hoursAgo,
        Integer leftHoursAgo,
        String category,
        String way,
        Boolean order,
        UUID stay) {
    boolean isInUse() {
        return category != null;
    }

    Instant cameAt(Instant now) {
        return hoursAgo != null
                ? now.minus(Duration.ofHours(hoursAgo))
                : LocalDate.ofInstant(now, VietNam.ZONE)
                        .minusDays(daysAgo)
                        .atTime(LocalTime.parse(time))
                        .atZone(VietNam.ZONE)
                        .toInstant();
    }

    List<DemoCamp.Room> rooms(List<DemoCamp> camps) {
        return camps.get(camp - 1).rooms(building, floor).subList(from - 1, to);
    }
}
