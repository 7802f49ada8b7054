package vn.cachly.clock;

import java.util.UUID;
import vn.cachly.shared.Versioned;

/**
 * What an erasure did.
 *
 * @param id the person
 * @param erased how many events lost their words now
 * @param version of the person's record, which says the same as before
 */
public record ReasonsErased(UUID id, int erased, int version) implements Versioned {}
