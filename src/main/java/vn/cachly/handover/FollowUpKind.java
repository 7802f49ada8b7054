package vn.cachly.handover;

/** What a commune does for somebody who has come home. */
public enum FollowUpKind {
    VISIT,
    TEST
}
