package vn.cachly.board;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.person.Sex;

/** One bed with one use of it, or none, as the statement gives it. */
@RegisterForReflection
record BoardRow(
        UUID roomId,
        String building,
        String floor,
        String room,
        String sexPolicy,
        String keptFor,
        int position,
        Integer cohortHours,
        UUID bedId,
        String bed,
        UUID useId,
        String kind,
        Integer slot,
        UUID stayId,
        String name,
        String sex,
        String category,
        Instant cohortFrom,
        Instant since,
        Instant until,
        String reason,
        Integer version) {
    BoardUse use() {
        return new BoardUse(
                useId,
                BedUseKind.valueOf(kind),
                slot,
                stayId,
                name,
                sex == null ? null : Sex.valueOf(sex),
                category,
                since,
                until,
                reason,
                version);
    }
}
