package vn.cachly.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Thousands of camps and buses, each checked against the rules told in plain words; no database. */
class GreedyPlacerTest {
    private final Placer placer = new GreedyPlacer();

    @Test
    void noRuleIsBrokenInThousandsOfRandomCamps() {
        for (long seed = 1; seed <= 1_000; seed++) {
            check(new RandomBus(seed, 12, 14), "seed " + seed);
        }
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        for (long seed = 1; seed <= 100; seed++) {
            RandomBus bus = new RandomBus(seed, 12, 14);
            assertEquals(placer.place(bus.camp, bus.people, true), placer.place(bus.camp, bus.people, true));
        }
    }

    @Test
    @Tag("deep")
    void norIsItInTensOfThousands() {
        for (long seed = 100_000; seed < 150_000; seed++) {
            check(new RandomBus(seed, 14, 18), "seed " + seed);
        }
    }

    @Test
    void fiveHundredPeopleFindTheirBedsAmongAThousandAtOnce() {
        RandomBus bus = RandomBus.large(500, 1_000);
        assertEquals(500, bus.people.size());
        for (boolean split : new boolean[] {false, true}) {
            long fastest = Long.MAX_VALUE;
            for (int run = 0; run < 3; run++) {
                long from = System.nanoTime();
                placer.place(bus.camp, bus.people, split);
                fastest = Math.min(fastest, System.nanoTime() - from);
            }
            Placement placement = placer.place(bus.camp, bus.people, split);
            new Check(bus, placement, split, "large").all();
            assertTrue(
                    placement.proposals().size() > 250,
                    "placed " + placement.proposals().size());
            assertTrue(fastest < 2_000_000_000L, fastest + " ns");
        }
    }

    private void check(RandomBus bus, String what) {
        for (boolean split : new boolean[] {false, true}) {
            Placement placement = placer.place(bus.camp, bus.people, split);
            new Check(bus, placement, split, what + (split ? ", split" : "")).all();
        }
    }

    /** One placement under the magnifying glass. */
    private static final class Check {
        private final RandomBus bus;
        private final Placement placement;
        private final boolean split;
        private final String what;
        private final Map<UUID, Guest> guests;
        private final Map<UUID, RoomNow> rooms;
        private final List<List<Guest>> families;
        private final Map<UUID, List<Guest>> familyOf = new HashMap<>();
        private final Map<UUID, Proposal> placed = new HashMap<>();
        private final PlainHouse house;

        private Check(RandomBus bus, Placement placement, boolean split, String what) {
            this.bus = bus;
            this.placement = placement;
            this.split = split;
            this.what = what;
            house = new PlainHouse(bus.camp);
            Set<UUID> named = bus.people.stream().map(Guest::id).collect(Collectors.toSet());
            guests = bus.people.stream()
                    .map(guest ->
                            named.contains(guest.guardian()) || house.lies(guest.guardian()) ? guest : guest.alone())
                    .collect(Collectors.toMap(Guest::id, Function.identity()));
            rooms = bus.camp.rooms().stream().collect(Collectors.toMap(RoomNow::id, Function.identity()));
            families = bus.families.stream()
                    .map(family ->
                            family.stream().map(guest -> guests.get(guest.id())).toList())
                    .toList();
            families.forEach(family -> family.forEach(guest -> familyOf.put(guest.id(), family)));
        }

        private boolean isGuarded(Guest guest) {
            return house.lies(guest.guardian()) && !guests.containsKey(guest.guardian());
        }

        /** Who lies in the camp with whom somebody of the family has to be. */
        private Set<UUID> anchors(List<Guest> family) {
            Set<UUID> anchors = new HashSet<>();
            for (Guest guest : family) {
                if (isGuarded(guest)) {
                    anchors.add(guest.guardian());
                }
                if (house.lies(guest.home())) {
                    anchors.add(guest.home());
                }
            }
            return anchors;
        }

        private boolean isHome(RoomNow room, List<Guest> family) {
            return anchors(family).stream().allMatch(anchor -> house.isIn(room, anchor));
        }

        private void all() {
            everybodyIsSpokenOfOnce();
            everyStepIsAllowed();
            minorsAreWithAnAdultOfTheirOwn();
            familiesAreTogether();
            nobodyIsLeftOverWhoWouldFit();
            noMoreRoomsAreOpenedThanByFirstFit();
        }

        private void everybodyIsSpokenOfOnce() {
            List<UUID> ids = new ArrayList<>();
            placement.proposals().forEach(proposal -> ids.add(proposal.candidateId()));
            placement.unplaced().forEach(unplaced -> ids.add(unplaced.candidateId()));
            assertEquals(guests.size(), ids.size(), what);
            assertEquals(guests.keySet(), new HashSet<>(ids), what);
        }

        private void everyStepIsAllowed() {
            for (Proposal proposal : placement.proposals()) {
                Guest guest = guests.get(proposal.candidateId());
                RoomNow room = rooms.get(proposal.roomId());
                List<Guest> family = familyOf.get(guest.id());
                if (proposal.reasons().contains(Reason.FAMILY_SPLIT)
                        && family.stream().noneMatch(one -> placed.containsKey(one.id()))) {
                    bus.camp
                            .rooms()
                            .forEach(any -> assertFalse(
                                    isHome(any, family) && house.takesWhole(any, family), what + " parts a family"));
                }
                assertTrue(room.beds().stream().anyMatch(bed -> bed.id().equals(proposal.bedId())), what);
                assertEquals(guest.sharing(), proposal.slot() > 0, what);
                assertEquals("", house.put(room, proposal.bedId(), guest), what);
                placed.put(guest.id(), proposal);
            }
            assertEquals(house.opened(), placement.roomsOpened(), what);
        }

        private void minorsAreWithAnAdultOfTheirOwn() {
            for (Proposal proposal : placement.proposals()) {
                Guest guest = guests.get(proposal.candidateId());
                if (guest.minor()) {
                    RoomNow room = rooms.get(proposal.roomId());
                    boolean withAdult = familyOf.get(guest.id()).stream()
                            .anyMatch(one -> !one.minor() && house.isIn(room, one.id()));
                    boolean withKin = Stream.of(guest.guardian(), guest.home())
                            .anyMatch(kin -> kin != null && house.isIn(room, kin));
                    assertTrue(withAdult || withKin, what);
                }
            }
        }

        private void familiesAreTogether() {
            for (List<Guest> family : families) {
                List<Proposal> theirs = family.stream()
                        .map(guest -> placed.get(guest.id()))
                        .filter(proposal -> proposal != null)
                        .toList();
                Set<UUID> in = theirs.stream().map(Proposal::roomId).collect(Collectors.toSet());
                boolean whole = theirs.size() == family.size()
                        && in.size() == 1
                        && isHome(rooms.get(in.iterator().next()), family);
                Reason told = whole ? Reason.FAMILY_TOGETHER : Reason.FAMILY_SPLIT;
                if (family.size() > 1) {
                    assertTrue(whole || theirs.isEmpty() || split, what);
                    theirs.forEach(
                            proposal -> assertEquals(told, proposal.reasons().get(0), what));
                }
            }
        }

        private void nobodyIsLeftOverWhoWouldFit() {
            Set<UUID> left = placement.unplaced().stream()
                    .map(Unplaced::candidateId)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Unplaced unplaced : placement.unplaced()) {
                Guest guest = guests.get(unplaced.candidateId());
                List<Guest> family = familyOf.get(guest.id());
                List<Guest> rest =
                        family.stream().filter(one -> left.contains(one.id())).toList();
                for (RoomNow room : bus.camp.rooms()) {
                    if (rest.size() == family.size() && !anchors(family).isEmpty() && isHome(room, family)) {
                        assertFalse(house.takesWhole(room, family), what + " leaves them over: " + unplaced);
                    }
                    if (split && isGuarded(guest)) {
                        assertFalse(
                                house.isIn(room, guest.guardian()) && house.takesWhole(room, List.of(guest)),
                                what + " leaves the child over: " + unplaced);
                    } else if (split || anchors(family).isEmpty()) {
                        wouldNotFit(unplaced, family, rest, room);
                    }
                }
                countsAreRight(unplaced, guest);
            }
        }

        private void wouldNotFit(Unplaced unplaced, List<Guest> family, List<Guest> rest, RoomNow room) {
            List<Guest> free = rest.stream().filter(one -> !isGuarded(one)).toList();
            boolean adultThere = Stream.concat(free.stream(), family.stream().filter(one -> house.isIn(room, one.id())))
                    .anyMatch(one -> !one.minor());
            if (adultThere) {
                assertFalse(house.takesWhole(room, free), what + " leaves them over: " + unplaced);
            }
            if (free.stream().noneMatch(Guest::minor) && (split || family.size() == 1)) {
                Guest guest = guests.get(unplaced.candidateId());
                assertFalse(house.takesAlone(room, guest), what + " leaves him over: " + unplaced);
            }
        }

        private void countsAreRight(Unplaced unplaced, Guest guest) {
            Map<String, Integer> expected = new HashMap<>();
            for (RoomNow room : bus.camp.rooms()) {
                String refusal = house.refusal(room, guest.alone());
                int free = house.free(room).size();
                expected.merge("BED_TAKEN", room.beds().size() - free, Integer::sum);
                expected.merge(refusal, free, Integer::sum);
            }
            expected.values().removeIf(count -> count == 0);
            Map<String, Integer> told = new HashMap<>(unplaced.refused());
            if (unplaced.free() > 0) {
                told.put("", unplaced.free());
            }
            assertEquals(expected, told, what);
        }

        /** Families in the order of the list, each into the first room on the way; among strangers only if there is no other. */
        private void noMoreRoomsAreOpenedThanByFirstFit() {
            PlainHouse plain = new PlainHouse(bus.camp);
            List<List<Guest>> queue = new ArrayList<>();
            bus.people.forEach(guest -> queue.add(familyOf.get(guest.id())));
            int over = 0;
            for (List<Guest> family : queue.stream().distinct().toList()) {
                RoomNow first = firstFit(plain, family);
                if (first == null) {
                    over += family.size();
                } else {
                    settle(plain, first, family);
                }
            }
            int left = placement.unplaced().size();
            assertTrue(left <= over, what);
            if (!split && left == over) {
                assertTrue(placement.roomsOpened() <= plain.opened(), what);
            }
        }

        private RoomNow firstFit(PlainHouse plain, List<Guest> family) {
            Guest head = family.get(0);
            if (anchors(family).isEmpty() && family.stream().allMatch(Guest::minor)) {
                return null;
            }
            for (boolean strangers : new boolean[] {false, true}) {
                for (RoomNow room : bus.camp.rooms()) {
                    if (isHome(room, family)
                            && plain.isAmongStrangers(room, head.vehicle()) == strangers
                            && plain.takesWhole(room, family)) {
                        return room;
                    }
                }
            }
            return null;
        }

        private void settle(PlainHouse plain, RoomNow room, List<Guest> family) {
            Map<UUID, UUID> beds = new HashMap<>();
            for (boolean sharing : new boolean[] {false, true}) {
                for (Guest guest : family) {
                    if (guest.sharing() == sharing) {
                        UUID bed = sharing
                                ? beds.getOrDefault(guest.guardian(), bedOf(room, guest.guardian()))
                                : plain.free(room).get(0).id();
                        assertEquals("", plain.put(room, bed, guest), what);
                        beds.put(guest.id(), bed);
                    }
                }
            }
        }

        private static UUID bedOf(RoomNow room, UUID stay) {
            return room.beds().stream()
                    .filter(bed -> bed.holds(stay))
                    .map(BedNow::id)
                    .findFirst()
                    .orElse(null);
        }
    }
}
