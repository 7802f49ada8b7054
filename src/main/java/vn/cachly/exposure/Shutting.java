package vn.cachly.exposure;

import java.util.UUID;

/**
 * An exposure that keeps somebody in.
 *
 * @param undecided nobody has said yet whether he was a contact; otherwise he was one, and was together with the case again
 */
public record Shutting(UUID exposureId, boolean undecided) {}
