package vn.cachly.dev;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cachly.bed.BedService;
import vn.cachly.bed.BedUseKind;
import vn.cachly.bed.BeginBedUse;

/** Beds that nobody lies in, and what some of them are taken for all the same. */
final class DemoBeds {
    private static final List<String> BROKEN =
            List.of("Gãy giát giường", "Thiếu màn và chiếu", "Trần dột trên giường", "Hỏng ổ điện đầu giường");
    private static final Duration OVERDUE = Duration.ofHours(31);
    private static final int HELD = 6;

    private final List<DemoCamp> camps;
    private final Set<UUID> taken = new HashSet<>();
    private final List<BeginBedUse> uses = new ArrayList<>();
    private final List<UUID> beds = new ArrayList<>();

    DemoBeds(List<DemoCamp> camps, List<DemoPresent.Bus> buses, List<DemoPast.Gone> gone) {
        this.camps = camps;
        buses.forEach(bus -> bus.guests().forEach(one -> taken.add(one.bed())));
        gone.stream().filter(one -> one.cleaned() == null).forEach(one -> taken.add(one.bed()));
    }

    void take(UUID bed) {
        taken.add(bed);
    }

    /** @return a bed of the room that nobody has, or null */
    UUID freeIn(DemoCamp.Room room) {
        return IntStream.rangeClosed(1, room.beds())
                .mapToObj(room::bed)
                .filter(bed -> !taken.contains(bed))
                .findFirst()
                .orElse(null);
    }

    /** Broken beds here and there, one whose cleaning was forgotten, one shut, and some kept for a bus of tonight. */
    void load(List<DemoPresent.Bus> buses, BedService service, Instant now) {
        int seen = 0;
        for (DemoPresent.Bus bus : buses) {
            for (DemoCamp.Room room : bus.block().rooms(camps)) {
                UUID free = freeIn(room);
                if (free != null && ++seen % 4 == 0) {
                    take(free);
                    String reason = BROKEN.get(seen / 4 % BROKEN.size());
                    use(free, BedUseKind.OUT_OF_SERVICE, reason, since(bus, seen, now), null);
                }
            }
        }
        use(free(4, "C", 1, 7), BedUseKind.CLEANING, "Khử khuẩn, chưa ai xác nhận", now.minus(OVERDUE), null);
        use(free(4, "C", 1, 8), BedUseKind.BLOCKED, "Chờ kết quả khử khuẩn", now.minus(Duration.ofHours(6)), null);
        Instant until = now.plus(Duration.ofHours(10));
        for (int i = 0; i < HELD; i++) {
            use(free(5, "A", 4, 7 + i), BedUseKind.HELD, "Đoàn 42 người, dự kiến đêm nay", now, until);
        }
        for (int i = 0; i < uses.size(); i++) {
            service.begin(beds.get(i), uses.get(i));
        }
    }

    /** Some broke when the bus had come, some today. */
    private static Instant since(DemoPresent.Bus bus, int seen, Instant now) {
        return seen % 8 == 0 ? now.minus(Duration.ofHours(2)) : bus.at().plus(Duration.ofHours(1 + seen % 4));
    }

    private UUID free(int camp, String building, int floor, int room) {
        UUID bed = freeIn(camps.get(camp - 1).rooms(building, floor).get(room - 1));
        take(bed);
        return bed;
    }

    private void use(UUID bed, BedUseKind kind, String reason, Instant since, Instant until) {
        beds.add(bed);
        uses.add(new BeginBedUse(DemoIds.of("c9", uses.size() + 1), kind, reason, since, until));
    }
}
