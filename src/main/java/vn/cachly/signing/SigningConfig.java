package vn.cachly.signing;

import io.smallrye.config.ConfigMapping;

/** What keeps a copy of the database from signing. */
@ConfigMapping(prefix = "cachly.certificate")
interface SigningConfig {
    /** 32 random bytes in Base64; encrypts the private keys. Whoever loses it makes new keys, and what was signed still verifies. */
    String keyEncryptionKey();
}
