package vn.cachly.health;

/** Why a health worker is told of somebody. */
public enum CheckReason {
    /** The temperature that was measured. */
    FEVER,
    SYMPTOM,
    LOW_OXYGEN,
    FAST_BREATHING
}
