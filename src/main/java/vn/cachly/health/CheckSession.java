package vn.cachly.health;

/** When in the day somebody is looked at. */
public enum CheckSession {
    MORNING,
    EVENING,
    /** At any other time, as often as there is need. */
    EXTRA
}
