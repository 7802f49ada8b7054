package vn.cachly.bed;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** Somebody who lies where he does not fit, and the rule that says so. */
@RegisterForReflection
public record Misfit(UUID stayId, String rule) {}
