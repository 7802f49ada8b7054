package vn.cachly.dev;

import java.util.UUID;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;

/**
 * Somebody in a bed.
 *
 * @param guardian the stay whose bed a small child shares; null for everybody else
 * @param role in his family; null for those who are alone
 */
record DemoGuest(
        int number, UUID stay, RegisterPerson person, DemoCamp.Room room, UUID bed, UUID guardian, FamilyRole role) {
    boolean isMan() {
        return person.sex() == Sex.MALE;
    }

    boolean isAlone() {
        return role == null;
    }
}
