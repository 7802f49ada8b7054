package vn.cachly.person;

import java.util.UUID;
import vn.cachly.shared.Versioned;

/**
 * What an erasure did.
 *
 * @param id the person
 * @param erased how many revisions lost their content now
 */
public record RevisionsErased(UUID id, int erased, int version) implements Versioned {}
