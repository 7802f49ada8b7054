package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.dates.AddClockEvent;
import vn.cachly.dates.StayClockService;
import vn.cachly.hold.HoldScope;
import vn.cachly.hold.HoldService;
import vn.cachly.hold.PlaceHold;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.stay.AdmissionService;
import vn.cachly.stay.AdmitPerson;
import vn.cachly.stay.CategoryService;
import vn.cachly.stay.ChangeCategory;
import vn.cachly.stay.EndKind;
import vn.cachly.stay.EndService;
import vn.cachly.stay.EndStay;
import vn.cachly.stay.MoveService;
import vn.cachly.stay.MoveStay;
import vn.cachly.stay.StayService;

/** What happened to some of those who are in: a case and his room-mates, somebody suspected, moves, a hold. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoHappenings {
    /** The positive person's stay among the cases. */
    static final UUID CASE = DemoIds.of("5007");

    static final UUID HOLD = DemoIds.of("c801");
    private static final int HOME_OF_THE_CASE = 4;
    private static final int HELD = 6;
    private static final int HOTEL = 7;
    private static final int MOVES = 8;

    private final StayService stays;
    private final EndService ends;
    private final AdmissionService admissions;
    private final CategoryService categories;
    private final MoveService moves;
    private final StayClockService clocks;
    private final HoldService holds;

    DemoHappenings(
            StayService stays,
            EndService ends,
            AdmissionService admissions,
            CategoryService categories,
            MoveService moves,
            StayClockService clocks,
            HoldService holds) {
        this.stays = stays;
        this.ends = ends;
        this.admissions = admissions;
        this.categories = categories;
        this.moves = moves;
        this.clocks = clocks;
        this.holds = holds;
    }

    void load(List<DemoPresent.Bus> buses, DemoBeds beds, Instant now) {
        positive(buses, now);
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

    /** A man of the barracks is positive: he goes to the cases in Hà Tiên, and those of his room become contacts. */
    private void positive(List<DemoPresent.Bus> buses, Instant now) {
        DemoPresent.Bus bus = of(buses, HOME_OF_THE_CASE);
        UUID room = bus.guests().get(0).room().id();
        List<DemoGuest> together = bus.guests().stream()
                .filter(one -> one.room().id().equals(room))
                .toList();
        DemoGuest ill = together.get(0);
        Instant known = now.minus(Duration.ofHours(18));
        ends.end(
                ill.stay(),
                version(ill.stay()),
                new EndStay(EndKind.TREATMENT, "RT-PCR dương tính, chuyển khu y tế Hà Tiên (demo)", known, null));
        admissions.admit(new AdmitPerson(
                CASE,
                DemoIds.of("b21061"),
                null,
                "F0",
                known.plus(Duration.ofHours(1)),
                null,
                null,
                ill.person().id(),
                null,
                null,
                null,
                null));
        together.stream().skip(1).forEach(one -> contact(one, known));
    }

    private void contact(DemoGuest one, Instant at) {
        String reason = "Cùng phòng với ca dương tính (demo)";
        categories.change(one.stay(), version(one.stay()), new ChangeCategory("F1", reason, at));
        clocks.add(
                one.stay(),
                new AddClockEvent(DemoIds.of("ce", one.number()), ClockEventKind.LAST_CONTACT, at, CASE, null, reason));
    }

    /** Somebody in the hotel coughs and still shares a room: he has to move, and the board says so. */
    private void suspected(List<DemoPresent.Bus> buses, Instant now) {
        DemoGuest one = of(buses, HOTEL).guests().stream()
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

    private static DemoPresent.Bus of(List<DemoPresent.Bus> buses, int camp) {
        return buses.stream()
                .filter(bus -> bus.camp().number() == camp)
                .findFirst()
                .orElseThrow();
    }
}
