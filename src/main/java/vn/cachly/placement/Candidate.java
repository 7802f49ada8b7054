package vn.cachly.placement;

import java.util.UUID;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;

/**
 * Somebody who needs a bed, as far as rooms ask.
 *
 * @param id whatever the caller knows him by
 * @param partyId those of one party belong together; null: he is alone
 * @param role tells of somebody whose birth date nobody knows whether he is a child; or null
 * @param birthDate null: unknown
 * @param guardianId with whom he belongs in one room, a small child in one bed: another candidate, or a stay in the camp; or null
 * @param familyId with whom he belongs in one room only: a stay in the camp, or a candidate whose bed is chosen; or null
 * @param mobility null: as if independent
 * @param vehicle the group he came with; null: none, or unknown
 * @param bedId chosen for him, and no matter of the placement any more; null: one is sought
 */
public record Candidate(
        UUID id,
        String partyId,
        FamilyRole role,
        Sex sex,
        String category,
        BirthDate birthDate,
        UUID guardianId,
        UUID familyId,
        Mobility mobility,
        UUID vehicle,
        UUID bedId) {}
