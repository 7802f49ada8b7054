package vn.cachly.person;

import java.time.LocalDate;

/**
 * What an admission has to know of a person.
 *
 * @param born first day of what is known of the birth date; null when nothing is
 */
public record PersonFacts(Sex sex, LocalDate born, String nationality) {}
