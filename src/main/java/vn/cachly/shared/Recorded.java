package vn.cachly.shared;

/**
 * A record after a request to make it.
 *
 * @param isNew whether this request made it; false when it was there already with the same content
 */
public record Recorded<T extends Versioned>(T view, boolean isNew) {}
