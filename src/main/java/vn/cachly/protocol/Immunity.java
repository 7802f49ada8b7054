package vn.cachly.protocol;

/** What kind of immunity a version asks for. */
public enum Immunity {
    VACCINATED,
    RECOVERED,
    VACCINATED_OR_RECOVERED
}
