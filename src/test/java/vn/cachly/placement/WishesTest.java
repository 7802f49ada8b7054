package vn.cachly.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.placement.Reason.CORRIDOR_OF_CASE;
import static vn.cachly.placement.Reason.FAMILY_SPLIT;
import static vn.cachly.placement.Reason.FAMILY_TOGETHER;
import static vn.cachly.placement.Reason.FAR_FROM_CASE;
import static vn.cachly.placement.Reason.GROUND_FLOOR;
import static vn.cachly.placement.Reason.NEW_ROOM;
import static vn.cachly.placement.Reason.NEXT_TO_CASE;
import static vn.cachly.placement.Reason.OPEN_ROOM;
import static vn.cachly.placement.Reason.OTHER_VEHICLE;
import static vn.cachly.placement.Reason.SAME_VEHICLE;
import static vn.cachly.placement.Reason.STAIRS;
import static vn.cachly.placement.Reason.TIGHT_FIT;
import static vn.cachly.placement.Reason.WALKING_ORDER;
import static vn.cachly.placement.Reason.WITH_GUARDIAN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.bed.BedUseKind;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.NeighbourView;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;

/** What a placement prefers, wish by wish, and what it says of those it leaves over. */
class WishesTest {
    private static final UUID BUS = new UUID(7, 1);
    private static final UUID OTHER_BUS = new UUID(7, 2);

    private final List<RoomNow> rooms = new ArrayList<>();
    private final List<Guest> people = new ArrayList<>();

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static UseNow lies(String name, Sex sex, String group, UUID vehicle) {
        boolean isCase = group.equals("POSITIVE");
        return new UseNow(BedUseKind.OCCUPIED, 0, id(name), sex, group, isCase, vehicle, Instant.EPOCH);
    }

    private void room(String name, SexPolicy policy, int beds, UseNow... uses) {
        room(name, 0, policy, null, beds, List.of(), uses);
    }

    private void room(
            String name,
            int level,
            SexPolicy policy,
            String kept,
            int beds,
            List<NeighbourView> neighbours,
            UseNow... uses) {
        List<BedNow> all = new ArrayList<>();
        for (int bed = 1; bed <= beds; bed++) {
            List<UseNow> use = bed <= uses.length ? List.of(uses[bed - 1]) : List.of();
            all.add(new BedNow(id(name + "/" + bed), String.valueOf(bed), use));
        }
        rooms.add(new RoomNow(
                id(name), "A", "1", level, name, rooms.size() + 1, policy, kept, List.copyOf(neighbours), all));
    }

    private Guest guest(String name, String party, Sex sex, String group) {
        boolean isCase = group.equals("POSITIVE");
        Guest guest = new Guest(
                id(name), party, sex, "C" + group, group, isCase, BUS, null, false, null, false, false, null, null);
        people.add(guest);
        return guest;
    }

    private void man(String name) {
        guest(name, null, Sex.MALE, "UNTESTED");
    }

    private void replace(Guest old, Mobility mobility, boolean minor, UUID guardian, boolean small) {
        people.set(
                people.indexOf(old),
                new Guest(
                        old.id(),
                        old.party(),
                        old.sex(),
                        old.category(),
                        old.group(),
                        old.infectious(),
                        old.vehicle(),
                        mobility,
                        minor,
                        guardian,
                        small && guardian != null,
                        small,
                        null,
                        null));
    }

    private void child(String name, String party, Sex sex) {
        replace(guest(name, party, sex, "UNTESTED"), null, true, null, false);
    }

    private void baby(String name, String party, UUID guardian) {
        replace(guest(name, party, Sex.MALE, "UNTESTED"), null, true, guardian, true);
    }

    private Placement place(boolean split) {
        Set<String> approved = Set.of("CUNTESTED", "CPOSITIVE");
        return new GreedyPlacer().place(new CampNow(RandomBus.NOW, null, approved, rooms), people, split);
    }

    private static Proposal of(Placement placement, String name) {
        return placement.proposals().stream()
                .filter(proposal -> proposal.candidateId().equals(id(name)))
                .findFirst()
                .orElseThrow();
    }

    private void assertPlaced(String name, String bed, Reason... reasons) {
        Proposal proposal = of(place(false), name);
        assertEquals(bed, proposal.room() + "/" + proposal.bed());
        assertEquals(List.of(reasons), proposal.reasons());
    }

    private void assertLeft(LeftOver reason, boolean split, String... names) {
        Placement placement = place(split);
        assertEquals(
                List.of(names).stream().map(WishesTest::id).toList(),
                placement.unplaced().stream().map(Unplaced::candidateId).toList());
        placement.unplaced().forEach(unplaced -> assertEquals(reason, unplaced.reason()));
    }

    @Test
    void aFamilyIsInOneRoomEvenIfThatOpensOne() {
        room("101", SexPolicy.ANY, 4, lies("a", Sex.MALE, "UNTESTED", null), lies("b", Sex.MALE, "UNTESTED", null));
        room("102", SexPolicy.SAME, 4);
        room("103", SexPolicy.ANY, 3);
        guest("father", "GĐ1", Sex.MALE, "UNTESTED");
        guest("mother", "GĐ1", Sex.FEMALE, "UNTESTED");
        child("daughter", "GĐ1", Sex.FEMALE);
        assertPlaced("father", "103/1", FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT);
        assertPlaced("mother", "103/2", FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT);
        assertPlaced("daughter", "103/3", FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT);
    }

    @Test
    void whoeverComesLaterIsPutToThoseOfHisBus() {
        room("101", SexPolicy.SAME, 4, lies("a", Sex.MALE, "UNTESTED", null));
        room("102", SexPolicy.SAME, 4, lies("b", Sex.MALE, "UNTESTED", OTHER_BUS));
        room("103", SexPolicy.SAME, 4, lies("c", Sex.MALE, "UNTESTED", BUS));
        man("an");
        assertPlaced("an", "103/2", SAME_VEHICLE, OPEN_ROOM);
    }

    @Test
    void openRoomsAreFilledBeforeAnotherIsOpened() {
        room("101", SexPolicy.SAME, 2);
        room("102", SexPolicy.SAME, 3, lies("a", Sex.MALE, "UNTESTED", null));
        man("an");
        man("bình");
        assertPlaced("an", "102/2", OPEN_ROOM);
        assertPlaced("bình", "102/3", SAME_VEHICLE, OPEN_ROOM, TIGHT_FIT);
        assertEquals(0, place(false).roomsOpened());
    }

    @Test
    void peopleOfAnotherBusAreKeptApartWhileThereIsRoom() {
        room("101", SexPolicy.SAME, 2, lies("a", Sex.MALE, "UNTESTED", OTHER_BUS));
        room("102", SexPolicy.SAME, 1);
        man("an");
        assertPlaced("an", "102/1", NEW_ROOM, TIGHT_FIT);
        man("bình");
        assertPlaced("bình", "101/2", OTHER_VEHICLE, TIGHT_FIT);
    }

    @Test
    void ofEmptyRoomsThatIsOpenedWhichHoldsAllWhoCome() {
        room("101", SexPolicy.SAME, 1);
        room("102", SexPolicy.SAME, 1);
        room("103", SexPolicy.SAME, 6);
        room("104", SexPolicy.SAME, 3);
        man("an");
        man("bình");
        man("cường");
        assertPlaced("an", "104/1", NEW_ROOM);
        assertPlaced("cường", "104/3", SAME_VEHICLE, OPEN_ROOM, TIGHT_FIT);
        assertEquals(1, place(false).roomsOpened());
    }

    @Test
    void whoeverDoesNotWalkWellIsNearTheGround() {
        room("301", 3, SexPolicy.SAME, null, 2, List.of());
        room("201", 2, SexPolicy.SAME, null, 2, List.of());
        replace(guest("an", null, Sex.MALE, "UNTESTED"), Mobility.WHEELCHAIR, false, null, false);
        assertPlaced("an", "201/1", NEW_ROOM, STAIRS);
        room("101", 0, SexPolicy.SAME, null, 2, List.of());
        assertPlaced("an", "101/1", NEW_ROOM, GROUND_FLOOR);
    }

    @Test
    void whoeverIsWellIsFarFromACaseAndACaseFarFromTheWell() {
        room("101", 0, SexPolicy.SAME, null, 2, List.of(), lies("a", Sex.MALE, "POSITIVE", null));
        room("102", 0, SexPolicy.SAME, null, 2, List.of(new NeighbourView(id("101"), AdjacencyKind.OPPOSITE)));
        man("an");
        assertPlaced("an", "102/1", NEW_ROOM, NEXT_TO_CASE);
        room("103", 0, SexPolicy.SAME, null, 2, List.of(new NeighbourView(id("101"), AdjacencyKind.SAME_CORRIDOR)));
        assertPlaced("an", "103/1", NEW_ROOM, CORRIDOR_OF_CASE);
        room("104", 0, SexPolicy.SAME, null, 2, List.of(new NeighbourView(id("102"), AdjacencyKind.NEXT)));
        assertPlaced("an", "104/1", NEW_ROOM, FAR_FROM_CASE);
        people.clear();
        guest("case", null, Sex.FEMALE, "POSITIVE");
        assertPlaced("case", "102/1", NEW_ROOM, WALKING_ORDER);
    }

    @Test
    void aRoomThatTakesAnybodyIsTakenLast() {
        room("101", SexPolicy.ANY, 2);
        room("102", SexPolicy.SAME, 2);
        room("103", SexPolicy.MALE, 2);
        room("104", SexPolicy.MALE, 2);
        man("an");
        assertPlaced("an", "103/1", NEW_ROOM, WALKING_ORDER);
    }

    @Test
    void aRoomThatIsKeptWaitsForThoseItIsKeptFor() {
        room("101", 0, SexPolicy.SAME, "POSITIVE", 1, List.of());
        room("102", 0, SexPolicy.SAME, null, 1, List.of());
        man("an");
        assertPlaced("an", "102/1", NEW_ROOM, TIGHT_FIT);
        guest("case", null, Sex.FEMALE, "POSITIVE");
        assertPlaced("case", "101/1", NEW_ROOM, FAR_FROM_CASE, TIGHT_FIT);
        man("bình");
        assertLeft(LeftOver.NO_BED, false, "bình");
        assertEquals(Map.of("BED_TAKEN", 2), place(false).unplaced().get(0).refused());
        room("103", 0, SexPolicy.SAME, "POSITIVE", 3, List.of());
        assertEquals(
                Map.of("BED_TAKEN", 2, "ROOM_KEPT", 3),
                place(false).unplaced().get(0).refused());
    }

    @Test
    void smallChildrenLieWithTheirGuardian() {
        room("101", SexPolicy.FEMALE, 1);
        guest("mother", "GĐ1", Sex.FEMALE, "UNTESTED");
        baby("son", "GĐ1", id("mother"));
        baby("twin", "GĐ1", id("mother"));
        assertPlaced("mother", "101/1", FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT);
        assertPlaced("son", "101/1", FAMILY_TOGETHER, WITH_GUARDIAN, NEW_ROOM, TIGHT_FIT);
        assertEquals(1, of(place(false), "son").slot());
        assertEquals(2, of(place(false), "twin").slot());
        assertEquals(id("mother"), of(place(false), "twin").guardianId());
    }

    @Test
    void aChildWhoComesLaterGoesToItsMotherInTheCamp() {
        room("101", SexPolicy.ANY, 3);
        room("102", SexPolicy.FEMALE, 2, lies("mother", Sex.FEMALE, "UNTESTED", null));
        baby("son", null, id("mother"));
        replace(guest("daughter", null, Sex.FEMALE, "UNTESTED"), null, true, id("mother"), false);
        assertPlaced("son", "102/1", FAMILY_TOGETHER, WITH_GUARDIAN, SAME_VEHICLE, OPEN_ROOM, TIGHT_FIT);
        assertEquals(1, of(place(false), "son").slot());
        assertPlaced("daughter", "102/2", FAMILY_TOGETHER, OPEN_ROOM, TIGHT_FIT);
        baby("stranger", null, id("nobody"));
        assertLeft(LeftOver.GUARDIAN_UNKNOWN, false, "stranger");
    }

    @Test
    void whoeverIsSaidToBeHisOwnGuardianHasABed() {
        room("101", SexPolicy.ANY, 2);
        guest("father", "GĐ1", Sex.MALE, "UNTESTED");
        baby("son", "GĐ1", id("son"));
        assertPlaced("son", "101/2", FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT);
    }

    @Test
    void aMinorAloneIsLeftToAnOfficer() {
        room("101", SexPolicy.ANY, 4);
        child("child", null, Sex.FEMALE);
        assertLeft(LeftOver.MINOR_ALONE, true, "child");
        assertEquals(4, place(true).unplaced().get(0).free());
    }

    @Test
    void aFamilyIsPartedOnlyWhenAskedAndMinorsKeepAnAdult() {
        room("101", SexPolicy.ANY, 2);
        room("102", SexPolicy.ANY, 3);
        guest("father", "GĐ1", Sex.MALE, "UNTESTED");
        guest("mother", "GĐ1", Sex.FEMALE, "UNTESTED");
        child("son", "GĐ1", Sex.MALE);
        child("daughter", "GĐ1", Sex.FEMALE);
        assertLeft(LeftOver.FAMILY_NOT_TOGETHER, false, "father", "mother", "son", "daughter");
        Placement parted = place(true);
        assertEquals(
                List.of("father 102", "son 102", "daughter 102", "mother 101"),
                parted.proposals().stream()
                        .map(proposal -> name(proposal.candidateId()) + " " + proposal.room())
                        .toList());
        parted.proposals()
                .forEach(proposal ->
                        assertEquals(FAMILY_SPLIT, proposal.reasons().get(0)));
        assertEquals(2, parted.roomsOpened());
    }

    @Test
    void aFamilyWithACaseMustPart() {
        room("101", SexPolicy.ANY, 4);
        room("102", SexPolicy.ANY, 4);
        guest("father", "GĐ1", Sex.MALE, "POSITIVE");
        guest("mother", "GĐ1", Sex.FEMALE, "UNTESTED");
        assertLeft(LeftOver.FAMILY_MUST_PART, false, "father", "mother");
        assertEquals("101", of(place(true), "father").room());
        assertEquals("102", of(place(true), "mother").room());
    }

    @Test
    void aMinorIsNotParted() {
        room("101", SexPolicy.FEMALE, 4);
        guest("father", "GĐ1", Sex.MALE, "UNTESTED");
        child("daughter", "GĐ1", Sex.FEMALE);
        assertLeft(LeftOver.MINOR_ALONE, true, "father", "daughter");
    }

    private String name(UUID id) {
        return List.of("father", "mother", "son", "daughter").stream()
                .filter(one -> id(one).equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void goesTo(Guest old, UUID home, UUID bed) {
        people.set(
                people.indexOf(old),
                new Guest(
                        old.id(),
                        old.party(),
                        old.sex(),
                        old.category(),
                        old.group(),
                        old.infectious(),
                        old.vehicle(),
                        old.mobility(),
                        old.minor(),
                        old.guardian(),
                        old.sharing(),
                        old.small(),
                        home,
                        bed));
    }

    @Test
    void aFamilyThatComesLaterIsWholeInTheRoomOfItsKinOrNowhereUnlessAsked() {
        room("101", SexPolicy.ANY, 2, lies("father", Sex.MALE, "UNTESTED", BUS));
        room("102", SexPolicy.ANY, 3);
        goesTo(guest("mother", "GĐ1", Sex.FEMALE, "UNTESTED"), id("father"), null);
        baby("son", "GĐ1", id("mother"));
        goesTo(people.get(1), id("father"), null);
        assertPlaced("mother", "101/2", FAMILY_TOGETHER, SAME_VEHICLE, OPEN_ROOM, TIGHT_FIT);
        assertPlaced("son", "101/2", FAMILY_TOGETHER, WITH_GUARDIAN, SAME_VEHICLE, OPEN_ROOM, TIGHT_FIT);
        child("daughter", "GĐ1", Sex.FEMALE);
        goesTo(people.get(2), id("father"), null);
        assertEquals(
                List.of(LeftOver.FAMILY_NOT_TOGETHER, LeftOver.FAMILY_NOT_TOGETHER, LeftOver.FAMILY_NOT_TOGETHER),
                place(false).unplaced().stream().map(Unplaced::reason).toList());
        assertEquals(
                List.of("102/1", "102/1", "102/2"),
                place(true).proposals().stream()
                        .map(proposal -> proposal.room() + "/" + proposal.bed())
                        .toList());
    }

    @Test
    void aBabyWhoseGuardianIsNowhereHasABedOfItsOwnBesideAnotherAdult() {
        room("101", SexPolicy.ANY, 2);
        guest("father", "GĐ1", Sex.MALE, "UNTESTED");
        baby("son", "GĐ1", id("mother"));
        assertPlaced("son", "101/2", FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT);
        people.remove(0);
        assertEquals(LeftOver.GUARDIAN_UNKNOWN, place(true).unplaced().get(0).reason());
    }

    @Test
    void thoseWhoBelongToSomebodyWhoseBedIsChosenArePlacedAroundIt() {
        room("101", SexPolicy.ANY, 3);
        room("102", SexPolicy.ANY, 3);
        goesTo(guest("mother", "GĐ1", Sex.FEMALE, "UNTESTED"), null, id("102/2"));
        goesTo(guest("father", "GĐ1", Sex.MALE, "UNTESTED"), id("mother"), null);
        baby("son", "GĐ1", id("mother"));
        assertEquals(2, place(false).proposals().size());
        assertPlaced("father", "102/1", FAMILY_TOGETHER, SAME_VEHICLE, OPEN_ROOM);
        assertPlaced("son", "102/2", FAMILY_TOGETHER, WITH_GUARDIAN, SAME_VEHICLE, OPEN_ROOM);
    }
}
