package vn.cachly.origin;

import java.util.UUID;

/**
 * Which origins are asked for; each part may be null.
 *
 * @param q a part of the name or the place, without regard to accents
 * @param unit those that lie in it, or below it
 */
record OriginFilter(String q, OriginKind kind, UUID unit) {}
