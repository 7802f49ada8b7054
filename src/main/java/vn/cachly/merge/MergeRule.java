package vn.cachly.merge;

import vn.cachly.problem.Code;

/** Why two records are not merged, or a merge is not undone. */
enum MergeRule implements Code {
    SAME_PERSON(400),
    MERGE_ELSEWHERE(409),
    STAYS_OVERLAP(409),
    VOID_NOT_NEEDED(409),
    ALREADY_MERGED(409),
    MERGED_SINCE(409),
    MERGE_UNDONE(409),
    VOIDED_DEPARTED(409),
    VOIDED_AWAY(409),
    POSITIVE_SINCE(409);

    private final int status;

    MergeRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
