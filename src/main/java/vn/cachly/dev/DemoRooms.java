package vn.cachly.dev;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.family.FamilyRole;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;

/** Fills rooms as an officer would: men with men, women with women, families where both may sleep. */
final class DemoRooms {
    private static final int TRIES = 9;

    private final DemoPeople people;
    /** Of one family: two members have the same name only where the nation has too few. */
    private final Set<String> named = new HashSet<>();

    DemoRooms(DemoPeople people) {
        this.people = people;
    }

    /** @return parties, each in a room that takes all of it */
    List<List<DemoGuest>> fill(DemoBlock block, DemoCamp.Room room, String way) {
        int most = Math.round(room.beds() * block.fill() / 100f) + people.dice.nextInt(3) - 1;
        int count = Math.max(1, Math.min(room.beds(), most));
        DemoNames.Way how = people.way(way);
        return room.policy() == SexPolicy.ANY ? families(room, count, how) : singles(room, count, how);
    }

    private List<List<DemoGuest>> singles(DemoCamp.Room room, int count, DemoNames.Way way) {
        Sex sex = switch (room.policy()) {
            case MALE -> Sex.MALE;
            case FEMALE -> Sex.FEMALE;
            case SAME, ANY -> people.dice.nextInt(5) < 3 ? Sex.MALE : Sex.FEMALE;
        };
        List<List<DemoGuest>> parties = new ArrayList<>();
        for (int bed = 1; bed <= count; bed++) {
            int number = people.next();
            RegisterPerson person = people.person(number, people.kin(way), sex, people.grown());
            parties.add(List.of(new DemoGuest(number, people.stay(number), person, room, room.bed(bed), null, null)));
        }
        return parties;
    }

    private List<List<DemoGuest>> families(DemoCamp.Room room, int count, DemoNames.Way way) {
        List<List<DemoGuest>> parties = new ArrayList<>();
        int bed = 1;
        while (bed <= count) {
            int own = Math.min(count - bed + 1, 2 + people.dice.nextInt(3));
            parties.add(family(room, bed, own, way));
            bed += own;
        }
        return parties;
    }

    /** The first is the guardian; a small child sleeps in her bed. */
    private List<DemoGuest> family(DemoCamp.Room room, int firstBed, int own, DemoNames.Way way) {
        DemoPeople.Kin kin = people.kin(way);
        List<DemoGuest> members = new ArrayList<>();
        named.clear();
        int mother = 12 * (24 + people.dice.nextInt(16));
        members.add(member(room, room.bed(firstBed), null, kin, Sex.FEMALE, mother, FamilyRole.GUARDIAN));
        for (int i = 1; i < own; i++) {
            boolean father = i == 1 && people.dice.nextInt(8) > 0;
            Sex sex = father || people.dice.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            int months = father ? mother + people.dice.nextInt(80) : 12 * (7 + people.dice.nextInt(9));
            FamilyRole role = father ? FamilyRole.SPOUSE : FamilyRole.CHILD;
            members.add(member(room, room.bed(firstBed + i), null, kin, sex, months, role));
        }
        if (people.dice.nextInt(5) < 3) {
            Sex sex = people.dice.nextBoolean() ? Sex.MALE : Sex.FEMALE;
            int months = 5 + people.dice.nextInt(62);
            UUID guardian = members.get(0).stay();
            members.add(member(room, room.bed(firstBed), guardian, kin, sex, months, FamilyRole.CHILD));
        }
        return members.size() == 1 ? List.of(alone(members.get(0))) : members;
    }

    private DemoGuest member(
            DemoCamp.Room room, UUID bed, UUID guardian, DemoPeople.Kin kin, Sex sex, int months, FamilyRole role) {
        int number = people.next();
        RegisterPerson person = people.person(number, kin, sex, months);
        for (int tries = 0; tries < TRIES && named.contains(person.name()); tries++) {
            person = people.person(number, kin, sex, months);
        }
        named.add(person.name());
        return new DemoGuest(number, people.stay(number), person, room, bed, guardian, role);
    }

    private static DemoGuest alone(DemoGuest one) {
        return new DemoGuest(one.number(), one.stay(), one.person(), one.room(), one.bed(), null, null);
    }
}
