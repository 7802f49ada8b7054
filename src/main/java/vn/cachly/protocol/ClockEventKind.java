package vn.cachly.protocol;

/** What moves the dates of a stay. A protocol names those among them that its days are counted from. */
public enum ClockEventKind {
    /** Left for Viet Nam. */
    DEPARTURE,
    /** Crossed the border. */
    COUNTRY_ENTRY,
    /** Came into the camp. */
    FACILITY_ENTRY,
    /** Was last together with a case. */
    LAST_CONTACT,
    /** Somebody new came into the room. */
    NEW_ROOMMATE,
    /** Was found positive: the days stand still until recovery. */
    POSITIVE,
    RECOVERED,
    /** Left without leave: the days stand still until the return. */
    ABSCONDED,
    RETURNED,
    /** An officer applied another version of the rules. */
    RULE_CHANGE
}
