package vn.cachly.placement;

/** Why somebody has no bed. */
public enum LeftOver {
    /** None that is free takes him. */
    NO_BED,
    /** No room takes his family whole; parted, some of it may find beds. */
    FAMILY_NOT_TOGETHER,
    /** He and one of his family must not share a room, in whatever camp: they have to be parted. */
    FAMILY_MUST_PART,
    /** A minor who cannot be in a room with an adult of his own: an officer decides. */
    MINOR_ALONE,
    /** His guardian neither is to be placed nor has a bed in the camp. */
    GUARDIAN_UNKNOWN
}
