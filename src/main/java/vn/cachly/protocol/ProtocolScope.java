package vn.cachly.protocol;

/** Where a protocol holds. The narrower one prevails. */
public enum ProtocolScope {
    NATION,
    UNIT,
    FACILITY
}
