package vn.cachly.order;

import vn.cachly.problem.Code;

/** Why an order cannot be written down. */
public enum OrderRule implements Code {
    ORDER_DAYS(400),
    STAY_TWICE(400),
    STAY_NOT_HERE(404),
    SIGNER_NOT_AUTHORISED(409),
    ORDER_NUMBER_TAKEN(409),
    ORDER_REVOKED(409),
    AUTHORITY_OVER(409);

    private final int status;

    OrderRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
