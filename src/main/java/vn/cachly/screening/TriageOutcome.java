package vn.cachly.screening;

/** Where somebody is sent from the screening (phân luồng); the later, the more is done for him. */
public enum TriageOutcome {
    /** Into quarantine, like the others of his category. */
    REGULAR,
    /** Into the room for suspected cases, away from the others. */
    SUSPECT_ROOM,
    HOSPITAL
}
