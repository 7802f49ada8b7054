package vn.cachly.placement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Sex;

/** A room as a newcomer finds it: whom it takes, and who is there. */
record Company(SexPolicy policy, String keptFor, List<Member> members) {
    /** People of no or unknown sex share a room for one sex with nobody. */
    private static final Set<Sex> ALONE = EnumSet.of(Sex.OTHER, Sex.UNKNOWN);

    Company with(Guest guest) {
        List<Member> more = new ArrayList<>(members);
        more.add(guest.member());
        return new Company(policy, keptFor, more);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean forbids(Sex sex) {
        return switch (policy) {
            case ANY -> false;
            case MALE -> sex != Sex.MALE;
            case FEMALE -> sex != Sex.FEMALE;
            case SAME -> any(member -> member.ownBed() && (member.sex() != sex || ALONE.contains(sex)));
        };
    }

    boolean clashesWith(Guest guest) {
        return any(member -> !guest.isWith(member) && !member.group().equals(guest.group()));
    }

    boolean isClosedTo(Guest guest) {
        return any(member -> !guest.isWith(member) && member.closed());
    }

    boolean hasVehicle(UUID vehicle) {
        return vehicle != null && any(member -> vehicle.equals(member.vehicle()));
    }

    /** Somebody came with a vehicle that is not his. */
    boolean hasStrangersTo(UUID vehicle) {
        return any(member -> member.vehicle() != null && !member.vehicle().equals(vehicle));
    }

    /** 0: kept for such people; 1: for one sex; 2: for that of the first; 3: for anybody. */
    int freedom() {
        if (keptFor != null) {
            return 0;
        }
        return switch (policy) {
            case MALE, FEMALE -> 1;
            case SAME -> 2;
            case ANY -> 3;
        };
    }

    /** A case on either side of the wall, and somebody who is none on the other. */
    boolean endangers(boolean infectious) {
        return any(member -> member.infectious() != infectious);
    }

    /** Asked a million times for one bus. */
    private boolean any(Predicate<Member> question) {
        for (Member member : members) {
            if (question.test(member)) {
                return true;
            }
        }
        return false;
    }
}
