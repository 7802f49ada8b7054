package vn.cachly.person;

import java.time.LocalDate;

/**
 * What a room has to know of a person.
 *
 * @param born first day of what is known of the birth date; null when nothing is
 */
public record PersonFacts(Sex sex, LocalDate born) {}
