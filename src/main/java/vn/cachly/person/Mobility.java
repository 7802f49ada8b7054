package vn.cachly.person;

/** How somebody gets about; decides about floors, and about who is carried first. */
public enum Mobility {
    INDEPENDENT,
    REDUCED,
    WHEELCHAIR,
    BEDRIDDEN
}
