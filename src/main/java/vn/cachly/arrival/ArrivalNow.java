package vn.cachly.arrival;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.RegisterPerson;

/**
 * Somebody of a group as he is on the list now.
 *
 * @param person null for somebody who is registered already
 * @param stayId of the stay he has, or will have
 * @param contentHash of what was told when he was put on the list
 */
public record ArrivalNow(
        UUID id,
        UUID groupId,
        UUID facilityId,
        ArrivalStatus status,
        UUID personId,
        RegisterPerson person,
        String party,
        FamilyRole partyRole,
        UUID sharesBedWith,
        String seat,
        String category,
        UUID stayId,
        Instant receivedAt,
        byte[] contentHash,
        int version) {}
