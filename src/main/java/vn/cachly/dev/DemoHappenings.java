package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.hold.HoldScope;
import vn.cachly.hold.HoldService;
import vn.cachly.hold.PlaceHold;
import vn.cachly.stay.CategoryService;
import vn.cachly.stay.ChangeCategory;
import vn.cachly.stay.MoveService;
import vn.cachly.stay.MoveStay;
import vn.cachly.stay.StayService;
import vn.cachly.whereabouts.MarkAbsent;
import vn.cachly.whereabouts.TakeToHospital;
import vn.cachly.whereabouts.WhereaboutsService;

/** What happened to some of those who are in: somebody suspected, one in a hospital and one gone, moves, a hold. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoHappenings {
    static final UUID HOLD = DemoIds.of("c801");
    private static final int HOSTEL = 5;
    private static final int STATION = 3;
    private static final int HELD = 6;
    private static final int HOTEL = 7;
    private static final int MOVES = 8;

    private final StayService stays;
    private final CategoryService categories;
    private final MoveService moves;
    private final WhereaboutsService whereabouts;
    private final HoldService holds;

    DemoHappenings(
            StayService stays,
            CategoryService categories,
            MoveService moves,
            WhereaboutsService whereabouts,
            HoldService holds) {
        this.stays = stays;
        this.categories = categories;
        this.moves = moves;
        this.whereabouts = whereabouts;
        this.holds = holds;
    }

    void load(List<DemoPresent.Bus> buses, DemoBeds beds, Instant now) {
        away(buses, now);
        suspected(buses, now);
        move(buses, beds, now);
        holds.place(new PlaceHold(
                HOLD,
                HoldScope.FACILITY,
                null,
                DemoIds.of("f00" + HELD),
                null,
                null,
                "Công văn 88/SYT-NVY (demo)",
                "Có ca nghi nhiễm trong khu; chờ kết quả xét nghiệm lại",
                now.minus(Duration.ofDays(2))));
    }

    /** Somebody of the hostel is in a hospital and comes back; somebody of the station has gone through the fields. */
    private void away(List<DemoPresent.Bus> buses, Instant now) {
        UUID hurt = alone(of(buses, HOSTEL, 0));
        Instant taken = now.minus(Duration.ofHours(5));
        whereabouts.toHospital(
                hurt,
                version(hurt),
                new TakeToHospital("Bệnh viện Demo", "Gãy tay khi trượt ngã (demo)", "67A-045.67", true, taken, null));
        UUID gone = alone(of(buses, STATION, 1));
        Instant seen = now.minus(Duration.ofHours(4));
        String window = "Cửa sổ phòng mở, giường trống khi điểm danh (demo)";
        whereabouts.absent(gone, version(gone), new MarkAbsent(seen, window, null));
    }

    private static UUID alone(DemoPresent.Bus bus) {
        return bus.guests().stream()
                .filter(DemoGuest::isAlone)
                .findFirst()
                .orElseThrow()
                .stay();
    }

    /** Somebody in the hotel coughs and still shares a room: he has to move, and the board says so. */
    private void suspected(List<DemoPresent.Bus> buses, Instant now) {
        DemoGuest one = of(buses, HOTEL, 0).guests().stream()
                .filter(DemoGuest::isAlone)
                .findFirst()
                .orElseThrow();
        ChangeCategory change = new ChangeCategory(
                "SUSPECT", "Ho, sốt 38,1 °C khi đo buổi sáng (demo)", now.minus(Duration.ofHours(2)));
        categories.change(one.stay(), version(one.stay()), change);
    }

    /** While their rooms still take newcomers, some change beds. */
    private void move(List<DemoPresent.Bus> buses, DemoBeds beds, Instant now) {
        int moved = 0;
        for (DemoPresent.Bus bus : buses) {
            boolean fresh = bus.block().hoursAgo() != null && bus.block().hoursAgo() < 24;
            for (DemoGuest one : fresh ? bus.guests() : List.<DemoGuest>of()) {
                UUID free = beds.freeIn(one.room());
                if (moved < MOVES && one.isAlone() && one.number() % 2 == 0 && free != null) {
                    beds.take(free);
                    moved++;
                    moves.move(
                            one.stay(),
                            version(one.stay()),
                            new MoveStay(free, now.minus(Duration.ofHours(3)), "Cần giường dưới (demo)", null, null));
                }
            }
        }
    }

    private int version(UUID stay) {
        return stays.view(stay).version();
    }

    private static DemoPresent.Bus of(List<DemoPresent.Bus> buses, int camp, int nth) {
        return buses.stream()
                .filter(bus -> bus.camp().number() == camp)
                .skip(nth)
                .findFirst()
                .orElseThrow();
    }
}
