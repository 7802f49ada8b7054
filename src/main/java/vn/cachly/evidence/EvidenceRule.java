package vn.cachly.evidence;

import vn.cachly.problem.Code;

/** What is wrong with a paper as it was written down, or with a second look at it. */
enum EvidenceRule implements Code {
    EVIDENCE_INCOMPLETE(400),
    ALREADY_JUDGED(409);

    private final int status;

    EvidenceRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
