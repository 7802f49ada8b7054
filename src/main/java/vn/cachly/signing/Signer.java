package vn.cachly.signing;

import java.security.PrivateKey;

/** Signs with the key that was in use when it was asked for; one is enough for many texts. */
public final class Signer {
    private final String kid;
    private final PrivateKey key;

    Signer(String kid, PrivateKey key) {
        this.kid = kid;
        this.key = key;
    }

    public String kid() {
        return kid;
    }

    /** @return the text and its signature (JWS, compact) */
    public String sign(byte[] payload) {
        return Jws.sign(kid, key, payload);
    }
}
