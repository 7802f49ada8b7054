package vn.cachly.placement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.NeighbourView;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;

/** A camp with people in it and a bus before its gate, from a seed. */
final class RandomBus {
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Map<String, String> GROUPS =
            Map.of("F0", "POSITIVE", "SUSPECT", "SUSPECTED", "F1", "CONTACT", "F2", "UNTESTED", "ENTRANT", "UNTESTED");
    private static final List<String> CATEGORIES = List.copyOf(new TreeSet<>(GROUPS.keySet()));

    private final Random dice;
    private final List<UUID> vehicles;
    private final List<UUID> inBeds = new ArrayList<>();
    final List<List<Guest>> families = new ArrayList<>();
    final CampNow camp;
    final List<Guest> people = new ArrayList<>();

    RandomBus(long seed, int maxRooms, int maxFamilies) {
        dice = new Random(seed);
        vehicles = List.of(id(), id(), id());
        camp = camp(1 + dice.nextInt(maxRooms));
        int count = 1 + dice.nextInt(maxFamilies);
        String usual = any(CATEGORIES);
        for (int family = 0; family < count; family++) {
            families.add(family(family, chance(70) ? usual : any(CATEGORIES)));
        }
        families.forEach(people::addAll);
        Collections.shuffle(people, dice);
    }

    /** Rooms of four beds, half of them empty, and families as they come. */
    static RandomBus large(int people, int beds) {
        return new RandomBus(people, beds);
    }

    private RandomBus(int count, int beds) {
        dice = new Random(count);
        vehicles = List.of(id(), id(), id());
        CampNow random = camp(beds);
        List<RoomNow> rooms = new ArrayList<>();
        int left = beds;
        for (RoomNow room : random.rooms()) {
            if (left > 0) {
                List<BedNow> some =
                        room.beds().subList(0, Math.min(left, room.beds().size()));
                left -= some.size();
                rooms.add(new RoomNow(
                        room.id(),
                        "A",
                        room.floor(),
                        room.level(),
                        room.name(),
                        room.position(),
                        room.policy(),
                        room.keptFor(),
                        room.neighbours(),
                        some));
            }
        }
        camp = new CampNow(NOW, null, Set.copyOf(CATEGORIES), rooms);
        while (people.size() < count) {
            List<Guest> family = family(families.size(), any(List.of("ENTRANT", "F2", "F1")));
            if (people.size() + family.size() <= count) {
                families.add(family);
                people.addAll(family);
            }
        }
    }

    private UUID id() {
        return new UUID(dice.nextLong(), dice.nextLong());
    }

    private boolean chance(int percent) {
        return dice.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    private UUID vehicle() {
        return chance(40) ? null : any(vehicles);
    }

    private Sex sex() {
        return chance(4) ? any(List.of(Sex.OTHER, Sex.UNKNOWN)) : any(List.of(Sex.MALE, Sex.FEMALE));
    }

    private CampNow camp(int count) {
        int full = dice.nextInt(100);
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(id());
        }
        List<RoomNow> rooms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<NeighbourView> neighbours = new ArrayList<>();
            for (int n = dice.nextInt(3); n > 0; n--) {
                neighbours.add(new NeighbourView(any(ids), any(List.of(AdjacencyKind.values()))));
            }
            String kept = chance(15) ? GROUPS.get(any(CATEGORIES)) : null;
            SexPolicy policy = any(List.of(SexPolicy.values()));
            int level = dice.nextInt(4);
            rooms.add(new RoomNow(
                    ids.get(i),
                    "A",
                    String.valueOf(level),
                    level,
                    "R" + i,
                    i + 1,
                    policy,
                    kept,
                    neighbours,
                    beds(full)));
        }
        Set<String> approved = new TreeSet<>(CATEGORIES);
        approved.removeIf(category -> chance(10));
        return new CampNow(NOW, chance(50) ? 96 : null, approved, rooms);
    }

    private List<BedNow> beds(int full) {
        String category = any(CATEGORIES);
        Sex usual = sex();
        UUID bus = vehicle();
        boolean inUse = chance(full);
        Instant since = NOW.minus(Duration.ofHours(dice.nextInt(150)));
        List<BedNow> beds = new ArrayList<>();
        for (int bed = 1 + dice.nextInt(6); bed > 0; bed--) {
            List<UseNow> uses = new ArrayList<>();
            if (inUse && chance(60)) {
                String group = GROUPS.get(chance(90) ? category : any(CATEGORIES));
                UUID stay = id();
                inBeds.add(stay);
                uses.add(person(0, stay, chance(85) ? usual : sex(), group, bus, since));
                if (chance(15)) {
                    uses.add(person(1, id(), sex(), group, bus, since));
                }
            } else if (chance(12)) {
                BedUseKind kind = any(List.of(BedUseKind.HELD, BedUseKind.CLEANING, BedUseKind.BLOCKED));
                uses.add(new UseNow(kind, 0, null, null, null, false, null, null));
            }
            beds.add(new BedNow(id(), String.valueOf(beds.size() + 1), uses));
        }
        return beds;
    }

    private static UseNow person(int slot, UUID stay, Sex sex, String group, UUID vehicle, Instant since) {
        return new UseNow(BedUseKind.OCCUPIED, slot, stay, sex, group, isCase(group), vehicle, since);
    }

    private static boolean isCase(String group) {
        return group.equals("POSITIVE") || group.equals("SUSPECTED");
    }

    private List<Guest> family(int number, String category) {
        int size = chance(55) ? 1 : 2 + dice.nextInt(5);
        UUID bus = vehicle();
        if (size == 1 && chance(12) && !inBeds.isEmpty()) {
            return List.of(guest(null, category, bus, true, chance(90) ? any(inBeds) : id(), chance(70), null));
        }
        List<Guest> family = new ArrayList<>();
        UUID home = chance(10) && !inBeds.isEmpty() ? any(inBeds) : null;
        String party = size == 1 && home == null ? null : "GĐ" + number;
        boolean orphans = chance(4);
        for (int member = 0; member < size; member++) {
            String of = chance(6) ? any(CATEGORIES) : category;
            boolean minor = orphans || member > 0 && chance(50);
            boolean small = minor && chance(50);
            List<Guest> adults = family.stream().filter(guest -> !guest.minor()).toList();
            boolean shares = small && !adults.isEmpty() && chance(70);
            UUID guardian = shares ? any(adults).id() : small ? guardianElsewhere(home) : null;
            family.add(guest(party, of, bus, minor, guardian, small, home));
        }
        return family;
    }

    /** Where the others of the family lie, or somewhere else in the camp, or nowhere. */
    private UUID guardianElsewhere(UUID home) {
        if (home != null && chance(60)) {
            return chance(80) ? home : any(inBeds);
        }
        return chance(15) ? id() : null;
    }

    private Guest guest(
            String party, String category, UUID bus, boolean minor, UUID guardian, boolean small, UUID home) {
        String group = GROUPS.get(category);
        Mobility mobility = chance(15) ? any(List.of(Mobility.values())) : null;
        boolean shares = guardian != null && small;
        return new Guest(
                id(),
                party,
                sex(),
                category,
                group,
                isCase(group),
                bus,
                mobility,
                minor,
                guardian,
                shares,
                small,
                home,
                null);
    }
}
