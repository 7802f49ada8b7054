package vn.cachly.person;

import java.util.UUID;

/** A person's record says something else from now on. Whoever shows it beside something of his own says so. */
public record PersonChanging(UUID personId) {}
