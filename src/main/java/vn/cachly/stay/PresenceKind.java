package vn.cachly.stay;

/** Where a person in quarantine is. */
public enum PresenceKind {
    IN_CAMP,
    WAITING_FOR_BED,
    IN_TRANSIT,
    AT_HOSPITAL,
    ABSENT;

    /** Within the fence, in a bed or without one. */
    public boolean isHere() {
        return this == IN_CAMP || this == WAITING_FOR_BED;
    }
}
