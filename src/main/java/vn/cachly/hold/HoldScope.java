package vn.cachly.hold;

/** Whom a hold keeps in. */
public enum HoldScope {
    NATION,
    UNIT,
    FACILITY,
    ROOM,
    PERSON
}
