package vn.cachly.placement;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;

/**
 * A candidate with what his category and his age mean.
 *
 * @param group mixing group
 * @param minor is or may be too young to be in a room without an adult of his own
 * @param guardian the person he belongs to; or null
 * @param sharing he is to lie in the bed of his guardian
 * @param small he may
 * @param home who of his family lies in the camp already; or null
 * @param bed where he is to lie in any case; null: it is sought
 */
record Guest(
        UUID id,
        String party,
        Sex sex,
        String category,
        String group,
        boolean infectious,
        UUID vehicle,
        Mobility mobility,
        boolean minor,
        UUID guardian,
        boolean sharing,
        boolean small,
        UUID home,
        UUID bed) {
    Member member() {
        return new Member(id, !sharing, sex, group, infectious, vehicle, false);
    }

    /** Of the bed that is chosen for him. */
    UseNow use(Instant at) {
        return new UseNow(BedUseKind.OCCUPIED, 0, id, sex, group, infectious, vehicle, at);
    }

    boolean needsGround() {
        return mobility != null && mobility != Mobility.INDEPENDENT;
    }

    /** A guardian does not count for the children in his bed. */
    boolean isWith(Member member) {
        return sharing && member.id().equals(guardian);
    }

    /** The same person in a bed of his own. */
    Guest alone() {
        return sharing(false);
    }

    /** The same person with his guardian, whether he may or not. */
    Guest inBedOfGuardian() {
        return sharing(true);
    }

    private Guest sharing(boolean shares) {
        return new Guest(
                id,
                party,
                sex,
                category,
                group,
                infectious,
                vehicle,
                mobility,
                minor,
                guardian,
                shares,
                small,
                home,
                bed);
    }
}
