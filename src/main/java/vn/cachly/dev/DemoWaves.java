package vn.cachly.dev;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cachly.person.RegisterPerson;
import vn.cachly.shared.VietNam;

/** Wave after wave of people through each block of rooms, from the last one before those who are in now back into the past. */
final class DemoWaves {
    private static final int DAYS_BACK = 90;
    private static final int DAYS = 14;
    private static final Duration TYPED_AFTER = Duration.ofMinutes(20);

    private final List<DemoCamp> camps;
    private final List<DemoBlock> since;
    private final DemoPeople people;
    private final Instant now;
    private final DemoPast past;
    private final List<DemoPast.Gone> gone = new ArrayList<>();

    /** @param since rooms that were taken again while others of their blocks were still in use */
    DemoWaves(List<DemoCamp> camps, List<DemoBlock> since, DemoPeople people, DemoPast past, Instant now) {
        this.camps = camps;
        this.since = since;
        this.people = people;
        this.past = past;
        this.now = now;
    }

    /** @return those who are over; written down by the caller as one set */
    List<DemoPast.Gone> through(List<DemoBlock> blocks) {
        blocks.forEach(this::through);
        return gone;
    }

    private void through(DemoBlock block) {
        LocalDate today = LocalDate.ofInstant(now, VietNam.ZONE);
        LocalDate left = block.isInUse()
                ? LocalDate.ofInstant(block.cameAt(now), VietNam.ZONE).minusDays(1 + people.dice.nextInt(3))
                : today.minusDays(2 + people.dice.nextInt(6));
        Instant leaving =
                block.leftHoursAgo() == null ? morning(left) : now.minus(Duration.ofHours(block.leftHoursAgo()));
        for (int wave = 0; left.minusDays(DAYS).isAfter(today.minusDays(DAYS_BACK)); wave++) {
            LocalDate came = LocalDate.ofInstant(leaving, VietNam.ZONE).minusDays(DAYS);
            ZonedDateTime at = came.atTime(people.dice.nextInt(24), people.dice.nextInt(60))
                    .atZone(VietNam.ZONE);
            boolean idle = wave > 0 && people.dice.nextInt(10) < 5 + wave;
            if (!idle && at.toInstant().isAfter(DemoCamp.OPENED)) {
                wave(block, at.toInstant(), leaving);
            }
            left = came.minusDays(1 + people.dice.nextInt(2));
            leaving = morning(left);
        }
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(8, 10).atZone(VietNam.ZONE).toInstant();
    }

    private void wave(DemoBlock block, Instant came, Instant leaving) {
        DemoRooms rooms = new DemoRooms(people);
        DemoCamp camp = camps.get(block.camp() - 1);
        String category = block.category() != null ? block.category() : usual(camp);
        String way = block.way() != null ? block.way() : camp.categories().contains("ENTRANT") ? "BUS" : "HERE";
        List<RegisterPerson> all = new ArrayList<>();
        int turn = 0;
        for (DemoCamp.Room room : block.rooms(camps)) {
            Instant leftAt = leaving.plus(Duration.ofMinutes(5L * turn++));
            for (List<DemoGuest> party : rooms.fill(block, room, way)) {
                List<DemoPast.Gone> over = ends(party, category, came, leftAt);
                if (!isTaken(room, leftAt)) {
                    gone.addAll(over);
                    party.forEach(one -> all.add(one.person()));
                }
            }
        }
        past.register(all, came.plus(TYPED_AFTER));
    }

    private boolean isTaken(DemoCamp.Room room, Instant leftAt) {
        return since.stream()
                .filter(block -> block.rooms(camps).contains(room))
                .anyMatch(block -> leftAt.isAfter(block.cameAt(now).minus(Duration.ofDays(1))));
    }

    private List<DemoPast.Gone> ends(List<DemoGuest> party, String category, Instant came, Instant leftAt) {
        boolean fellIll = party.size() == 1 && people.dice.nextInt(22) == 0;
        Instant ended = fellIll ? came.plus(Duration.ofHours(50L + people.dice.nextInt(200))) : leftAt;
        Instant ready = ended.plus(Duration.ofMinutes(200L + people.dice.nextInt(900)));
        Instant evening = evening(ended);
        boolean today = leftAt.isAfter(now.minus(Duration.ofHours(24)));
        Instant soonest = !today && ready.isAfter(evening) && evening.isAfter(ended) ? evening : ready;
        Instant cleaned = soonest.isAfter(now) ? null : soonest;
        return party.stream()
                .map(one -> new DemoPast.Gone(
                        one.stay(),
                        one.person().id(),
                        one.room().camp(),
                        one.room().id(),
                        one.bed(),
                        one.guardian(),
                        one.person().sex().name(),
                        category,
                        came,
                        came.plus(TYPED_AFTER),
                        ended,
                        ended.plus(TYPED_AFTER),
                        fellIll ? "TREATMENT" : "RETURNED",
                        fellIll ? "Sốt cao, chuyển bệnh viện (demo)" : words(one),
                        cleaned))
                .collect(Collectors.toList());
    }

    private static String usual(DemoCamp camp) {
        return camp.categories().contains("ENTRANT") ? "ENTRANT" : "F1";
    }

    /** Before the next bus can come, which is never on the same day. */
    private static Instant evening(Instant day) {
        return LocalDate.ofInstant(day, VietNam.ZONE)
                .atTime(22, 0)
                .atZone(VietNam.ZONE)
                .toInstant();
    }

    private static String words(DemoGuest one) {
        return "VN".equals(one.person().nationality())
                ? "Đủ ngày cách ly, về địa phương (demo)"
                : "Trao trả qua cửa khẩu (demo)";
    }
}
