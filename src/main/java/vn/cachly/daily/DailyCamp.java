package vn.cachly.daily;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** A camp that is counted, as the statement gives it. */
@RegisterForReflection
record DailyCamp(UUID id, String name) {}
