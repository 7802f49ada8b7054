package vn.cachly.gate;

/** What the gate asks. */
public enum Condition {
    /** The days of the rule are over. */
    DAYS(true),
    /** Every test of the rule has a final negative by a method that counts. */
    TESTS(true),
    /** A final negative by single RT-PCR, taken a short time ago. */
    LAST_TEST(true),
    /** No sample waits for its result, every one, not the last; and none that told nothing waits to be taken again. */
    PENDING_SAMPLE(true),
    /** No contact with a case waits for a decision. */
    EXPOSURE(true),
    HOLD(true),
    /** No fever or symptom waits for a health worker. */
    SYMPTOMS(true),
    ORDER(true),
    NOT_POSITIVE(true),
    RECOVERY(true),
    PRESENT(false),
    RECEIVER(false),
    TRANSPORT(false),
    APPROVED_LIST(false);

    private final boolean overridable;

    Condition(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether two officers may let somebody through although it is not met. */
    public boolean isOverridable() {
        return overridable;
    }
}
