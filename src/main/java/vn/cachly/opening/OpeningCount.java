package vn.cachly.opening;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people of one category a file names. */
@RegisterForReflection
public record OpeningCount(@Schema(examples = "F1") String category, int people) {}
