package vn.cachly.shared;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A record after a request to make it.
 *
 * @param isNew whether this request made it; false when it was there already with the same content
 */
@RegisterForReflection
public record Recorded<T extends Versioned>(T view, boolean isNew) {}
