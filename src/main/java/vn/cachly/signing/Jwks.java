package vn.cachly.signing;

import java.util.List;

/** All public keys there ever were (RFC 7517): what an old one has signed still verifies. */
public record Jwks(List<Jwk> keys) {}
