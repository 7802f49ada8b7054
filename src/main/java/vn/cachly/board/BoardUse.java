package vn.cachly.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.bed.BedUseKind;
import vn.cachly.person.Sex;

/** What or who has a bed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardUse(
        UUID id,
        BedUseKind kind,
        int slot,
        UUID stayId,
        String name,
        Sex sex,
        String category,
        Instant since,
        Instant until,
        String reason,
        int version) {}
