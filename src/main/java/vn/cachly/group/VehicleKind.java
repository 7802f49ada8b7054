package vn.cachly.group;

/** What a group comes by. */
public enum VehicleKind {
    BUS,
    SHIP,
    AIRCRAFT,
    CAR,
    ON_FOOT,
    OTHER
}
