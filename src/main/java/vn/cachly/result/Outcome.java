package vn.cachly.result;

import vn.cachly.protocol.TestMethod;

/** What an examination found. */
public enum Outcome {
    NEGATIVE,
    POSITIVE,
    /** Neither the one nor the other: another sample is needed. */
    INCONCLUSIVE,
    /** The examination failed: another sample is needed. */
    INVALID;

    /** What it says of this one person. A positive pool is nobody's positive: of each in it, it says neither yes nor no. */
    public Outcome ofPerson(TestMethod method) {
        return this == POSITIVE && !method.makesCases() ? INCONCLUSIVE : this;
    }

    /** Nobody knows more than before: another sample is needed. */
    public boolean isUseless() {
        return this == INCONCLUSIVE || this == INVALID;
    }
}
