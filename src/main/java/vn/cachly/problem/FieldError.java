package vn.cachly.problem;

/** One field of a request that cannot be accepted; the value itself is never repeated. */
public record FieldError(String field, String code, String message) {}
