package vn.cachly.family;

/** What somebody is in a family, seen from those who look after it. */
public enum FamilyRole {
    GUARDIAN,
    CHILD,
    SPOUSE,
    PARENT,
    OTHER
}
