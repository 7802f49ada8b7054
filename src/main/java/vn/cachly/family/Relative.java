package vn.cachly.family;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * Somebody of a family.
 *
 * @param minor is a child by law, or may be one
 */
@RegisterForReflection
public record Relative(UUID personId, UUID familyId, boolean minor) {}
