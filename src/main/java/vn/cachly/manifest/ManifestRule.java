package vn.cachly.manifest;

import vn.cachly.problem.Code;

/** Why a file, or a row of it, is not accepted. */
public enum ManifestRule implements Code {
    NATIONALITY_UNKNOWN(400),
    TEXT_TOO_LONG(400),
    CONTROL_TOTAL(409);

    private final int status;

    ManifestRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
