package vn.cachly.sample;

import java.util.List;

/** Where a sample is on its way. */
public enum SampleState {
    TAKEN,
    SENT,
    RECEIVED,
    REJECTED,
    /** There is a result that counts. */
    RESULTED;

    /** A tube that was not scanned on its way is received all the same, and one sent on goes to another laboratory. */
    boolean allows(CustodyStep step) {
        return switch (this) {
            case TAKEN, SENT -> step != CustodyStep.TAKEN;
            case RECEIVED -> step == CustodyStep.REJECTED;
            case REJECTED, RESULTED -> false;
        };
    }

    /** Whether a step has been done already, so that doing it again is nothing new. */
    boolean is(CustodyStep step) {
        return name().equals(step.name());
    }

    static SampleState after(CustodyStep step) {
        return valueOf(step.name());
    }

    List<String> allowedActions() {
        return switch (this) {
            case TAKEN, SENT -> List.of("send", "receive", "reject");
            case RECEIVED -> List.of("reject");
            case REJECTED, RESULTED -> List.of();
        };
    }
}
