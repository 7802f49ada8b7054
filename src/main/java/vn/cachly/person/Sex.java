package vn.cachly.person;

/** Administrative sex, as FHIR counts it. */
public enum Sex {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN
}
