package vn.cachly.result;

import vn.cachly.sample.SampleState;

/** How much a result says for good. */
public enum ResultStatus {
    /** May still change, and decides nothing. */
    PRELIMINARY,
    FINAL,
    /** Takes the place of a final one. */
    CORRECTED,
    /** There is no result any more. */
    WITHDRAWN;

    /** What a sample is after it; a preliminary result changes nothing, neither when it comes nor when it is taken away. */
    SampleState stateOf(SampleState before) {
        return switch (this) {
            case PRELIMINARY -> before;
            case FINAL, CORRECTED -> SampleState.RESULTED;
            case WITHDRAWN -> before == SampleState.RESULTED ? SampleState.RECEIVED : before;
        };
    }

    boolean counts() {
        return this == FINAL || this == CORRECTED;
    }

    /** @param last null when there was none */
    static boolean mayFollow(ResultStatus last, ResultStatus next) {
        if (last == null) {
            return next == PRELIMINARY || next == FINAL;
        }
        return switch (last) {
            case PRELIMINARY -> next != CORRECTED;
            case FINAL, CORRECTED -> next == CORRECTED || next == WITHDRAWN;
            case WITHDRAWN -> next == PRELIMINARY || next == FINAL;
        };
    }
}
