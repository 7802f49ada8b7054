package vn.cachly.problem;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** One field of a request that cannot be accepted; the value itself is never repeated. */
@RegisterForReflection
public record FieldError(String field, String code, String message) {}
