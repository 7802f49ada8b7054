package vn.cachly.daily;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where those are whom a camp answers for: as `/capacity` has them. */
public record DayPeople(
        @Schema(description = "All of the following") int total,
        int inBeds,

        @Schema(description = "Children in the bed of a guardian")
        int childrenSharing,

        @Schema(description = "In the camp without a bed") int waiting,
        int inHospital,
        int inTransit,
        int absent,

        @Schema(
                description =
                        "None of these, although the ledger says where everybody is: 0 unless it contradicts itself")
        int unplaced) {}
