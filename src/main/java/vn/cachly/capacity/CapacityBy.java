package vn.cachly.capacity;

/** How figures may be split. */
public enum CapacityBy {
    FACILITY,
    KIND,
    UNIT
}
