package vn.cachly.capacity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** People in quarantine, wherever they are: those in beds as the beds say, all others as their presence says. */
public record PeopleFigures(
        @Schema(description = "All of the following") int total,
        int inBeds,

        @Schema(description = "Children in the bed of a guardian")
        int childrenSharing,

        @Schema(description = "In the camp without a bed") int waiting,
        int inHospital,
        int inTransit,
        int absent) {
    static final PeopleFigures NONE = new PeopleFigures(0, 0, 0, 0, 0, 0, 0);

    PeopleFigures plus(PeopleFigures other) {
        return new PeopleFigures(
                total + other.total,
                inBeds + other.inBeds,
                childrenSharing + other.childrenSharing,
                waiting + other.waiting,
                inHospital + other.inHospital,
                inTransit + other.inTransit,
                absent + other.absent);
    }
}
