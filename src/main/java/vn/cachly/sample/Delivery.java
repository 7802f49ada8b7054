package vn.cachly.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The same step of many tubes.
 *
 * @param laboratory to which they go; null unless they are sent
 * @param code why they cannot be examined; null unless they are rejected
 */
record Delivery(
        UUID id,
        List<String> tubes,
        CustodyStep step,
        String laboratory,
        RejectReason code,
        Instant happenedAt,
        String reason) {
    static final int MOST = 200;

    Delivery {
        tubes = tubes.stream().map(Tube::of).toList();
        reason = TakeSample.said(reason);
    }

    static Delivery of(SendTubes command) {
        return new Delivery(
                command.id(),
                command.tubes(),
                CustodyStep.SENT,
                command.laboratory().strip(),
                null,
                command.happenedAt(),
                command.reason());
    }

    static Delivery of(ReceiveTubes command) {
        return new Delivery(
                command.id(),
                command.tubes(),
                CustodyStep.RECEIVED,
                null,
                null,
                command.happenedAt(),
                command.reason());
    }

    static Delivery of(RejectTubes command) {
        return new Delivery(
                command.id(),
                command.tubes(),
                CustodyStep.REJECTED,
                null,
                command.code(),
                command.happenedAt(),
                command.reason());
    }

    /** Whether a tube is there already; one that goes to another laboratory than before is not. */
    boolean isDone(SampleRow sample) {
        return sample.state().is(step) && (laboratory == null || laboratory.equals(sample.laboratory()));
    }
}
