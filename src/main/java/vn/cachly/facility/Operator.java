package vn.cachly.facility;

/** Who runs a camp. */
public enum Operator {
    MILITARY,
    POLICE,
    HEALTH,
    COMMITTEE,
    PRIVATE
}
