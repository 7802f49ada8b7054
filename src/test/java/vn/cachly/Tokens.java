package vn.cachly;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/** Access tokens as an OIDC provider would sign them. */
public final class Tokens {
    public static final String ISSUER = "https://id.test";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    public static String of(String subject, String... roles) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .groups(Set.of(roles))
                .claim("azp", "console")
                .expiresIn(36_000)
                .sign(KEYS.getPrivate());
    }

    /** One that ends soon. */
    public static String endingIn(int seconds, String subject, String... roles) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .groups(Set.of(roles))
                .claim("azp", "console")
                .expiresIn(seconds)
                .sign(KEYS.getPrivate());
    }

    /** For a service that insists on being meant, as production does. */
    public static String forAudience(String audience, String subject, String... roles) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject(subject)
                .groups(Set.of(roles))
                .claim("azp", "console")
                .expiresIn(36_000)
                .sign(KEYS.getPrivate());
    }

    public static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
