package vn.cachly.transfer;

import vn.cachly.problem.Code;

/** Why people cannot be transferred, sent or received. */
public enum TransferRule implements Code {
    DESTINATION_UNCLEAR(400),
    SAME_CAMP(400),
    TRANSFER_NAMED_TWICE(400),
    NOT_TRANSFERABLE(400),
    NOT_ON_TRANSFER(400),
    NOT_ACCOUNTED_FOR(400),
    CONFIRMER_NEEDED(400),
    ONLY_BETWEEN_CAMPS(400),
    DESTINATION_NOT_FOUND(404),
    ON_TRANSFER(409),
    TRANSFER_STATUS(409),
    NOT_ON_THE_WAY(409),
    NOBODY_GOES(409),
    COUNT_DIFFERS(409),
    COMPANION_STAYS(409),
    PEOPLE_NOT_READY(409),
    BEDS_REFUSED(409);

    private final int status;

    TransferRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
