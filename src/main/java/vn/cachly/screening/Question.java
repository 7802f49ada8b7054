package vn.cachly.screening;

/** What the national declaration asks besides symptoms. */
public enum Question {
    CLOSE_CONTACT,
    FROM_AFFECTED_COUNTRY,
    ILL_PERSON,
    ANIMALS
}
