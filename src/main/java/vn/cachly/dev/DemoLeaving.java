package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.BedService;
import vn.cachly.bed.BedUseKind;
import vn.cachly.bed.BedUseView;
import vn.cachly.bed.EndBedUse;
import vn.cachly.gate.ExitKind;
import vn.cachly.person.Address;
import vn.cachly.release.ApproveRelease;
import vn.cachly.release.Depart;
import vn.cachly.release.DepartedItem;
import vn.cachly.release.DepartureService;
import vn.cachly.release.ListItem;
import vn.cachly.release.ProposeRelease;
import vn.cachly.release.ReleaseListService;
import vn.cachly.release.TransportKind;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** People whose two weeks are over: some have left, some are on a list, and one is still here. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoLeaving {
    private static final String VEHICLE = "68B-056.78";
    private static final UUID TO_CHAU = UUID.fromString("20250701-0003-8000-8000-000000030766");

    private final CurrentActor current;
    private final Rewinding clock;
    private final Timekeeper timekeeper;
    private final ReleaseListService lists;
    private final DepartureService departures;
    private final DemoAtHome home;
    private final BedService beds;

    DemoLeaving(
            CurrentActor current,
            Rewinding clock,
            Timekeeper timekeeper,
            ReleaseListService lists,
            DepartureService departures,
            DemoAtHome home,
            BedService beds) {
        this.current = current;
        this.clock = clock;
        this.timekeeper = timekeeper;
        this.lists = lists;
        this.departures = departures;
        this.home = home;
        this.beds = beds;
    }

    /** @param buses those who left; those who may; those who are proposed; the one who was forgotten; and others */
    void load(List<DemoPresent.Bus> buses, Instant now) {
        UUID camp = buses.get(0).camp().id();
        List<DemoGuest> gone = buses.get(0).guests();
        Instant fiveDaysAgo = morning(now, 5);
        home.looksAfter(depart(camp, 1, gone.subList(0, 3), fiveDaysAgo), fiveDaysAgo, now);
        depart(camp, 2, gone.subList(3, 4), morning(now, 2));
        gone.subList(0, 3).forEach(one -> cleaned(one, fiveDaysAgo));
        gone.subList(3, 4).forEach(one -> cleaned(one, morning(now, 2)));
        depart(camp, 3, gone.subList(4, gone.size()), now.minus(Duration.ofHours(3)));
        approved(camp, 4, buses.get(1).guests(), now.minus(Duration.ofHours(2)));
        clock.at(
                now.minus(Duration.ofHours(1)),
                () -> propose(camp, 5, buses.get(2).guests()));
    }

    private static Instant morning(Instant now, int daysAgo) {
        return LocalDate.ofInstant(now, VietNam.ZONE)
                .minusDays(daysAgo)
                .atTime(9, 0)
                .atZone(VietNam.ZONE)
                .toInstant();
    }

    private UUID approved(UUID camp, int number, List<DemoGuest> people, Instant at) {
        UUID list = clock.at(at.minus(Duration.ofHours(1)), () -> propose(camp, number, people));
        return clock.at(at, () -> approve(list, number));
    }

    private UUID propose(UUID camp, int number, List<DemoGuest> people) {
        List<ListItem> items = IntStream.range(0, people.size())
                .mapToObj(i -> new ListItem(
                        people.get(i).stay(), commune(people.get(i), i), TransportKind.ARRANGED, VEHICLE, null))
                .toList();
        LocalDate today = LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE);
        UUID id = DemoIds.of("e50" + number);
        lists.propose(new ProposeRelease(id, camp, ExitKind.COMPLETED, today, null, items));
        return id;
    }

    /** Every second one goes to Tô Châu, whose committee is in the demo. */
    private static UUID commune(DemoGuest one, int turn) {
        Address home = one.person().address();
        return turn % 2 == 0 || home == null || home.unitId() == null ? TO_CHAU : home.unitId();
    }

    /** By somebody else than whoever proposed it. */
    private UUID approve(UUID list, int number) {
        Actor proposer = current.get();
        current.become(Actor.service("demo-officer"));
        lists.approve(
                list,
                0,
                new ApproveRelease(
                        (500 + number) + "/QĐ-CLYT (demo)",
                        "Sở Y tế An Giang (demo)",
                        "NĐ 101/2010/NĐ-CP",
                        DemoIds.SIGNER,
                        null));
        current.become(proposer);
        return list;
    }

    private List<DepartedItem> depart(UUID camp, int number, List<DemoGuest> people, Instant at) {
        UUID list = approved(camp, number, people, at.minus(Duration.ofHours(1)));
        Depart everybody = new Depart(null, null, null, null);
        List<DepartedItem> items =
                clock.at(at, () -> departures.depart(list, everybody)).done().items();
        items.stream().filter(item -> item.error() != null).findFirst().ifPresent(item -> {
            throw new IllegalStateException(item.error().code() + " " + item.shut());
        });
        return items;
    }

    private void cleaned(DemoGuest one, Instant left) {
        BedUseView use = beds.page(one.bed(), Keyset.of(10, null)).items().stream()
                .filter(found -> found.kind() == BedUseKind.CLEANING && found.endedAt() == null)
                .findFirst()
                .orElseThrow();
        clock.at(
                left.plus(Duration.ofHours(7)),
                () -> beds.end(one.bed(), use.id(), use.version(), new EndBedUse(null, null)));
    }
}
