package vn.cachly.rollcall;

/** Why people are called together. */
public enum RollCallKind {
    ROUTINE,
    FIRE,
    OTHER
}
