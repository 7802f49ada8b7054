package vn.cachly.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.clock.DueTest;

/**
 * Somebody who leaves is handed over to the commune that receives him.
 *
 * @param unitId the commune, as it is on that day
 * @param transport how he travels, in a word of the list he left by
 * @param dueAt until when the commune has to say that he has come
 * @param until the last day on which he is looked after; null for none
 * @param tests those that the rule asks for at home
 */
public record SendHandover(
        UUID id,
        UUID stayId,
        UUID personId,
        UUID facilityId,
        UUID unitId,
        String transport,
        String vehicle,
        Instant dueAt,
        LocalDate until,
        List<DueTest> tests) {}
