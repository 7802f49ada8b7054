package vn.cachly.protocol;

/** How somebody came into the country. */
public enum EntryRoute {
    ROAD,
    AIR,
    SEA,
    IRREGULAR
}
