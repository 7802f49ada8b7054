package vn.cachly.signing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/** Keys on the curve P-256, as the platform, RFC 7517 and the database write them. */
final class EllipticKeys {
    private static final String ALGORITHM = "EC";
    private static final String CURVE = "secp256r1";
    private static final int COORDINATE_BYTES = 32;
    /** 72 bits: short on the certificate, and no two keys meet. */
    private static final int KID_BYTES = 9;

    private EllipticKeys() {}

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(new ECGenParameterSpec(CURVE));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Jwk jwk(PublicKey key) {
        ECPoint point = ((ECPublicKey) key).getW();
        String x = text(point.getAffineX());
        String y = text(point.getAffineY());
        return new Jwk(ALGORITHM, "P-256", x, y, "sig", "ES256", thumbprint(x, y));
    }

    static PublicKey publicKey(Jwk jwk) {
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance(ALGORITHM);
            curve.init(new ECGenParameterSpec(CURVE));
            ECPoint point = new ECPoint(number(jwk.x()), number(jwk.y()));
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey privateKey(byte[] pkcs8) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 7638: the members that make the key, in alphabetical order. */
    private static String thumbprint(String x, String y) {
        String members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + x + "\",\"y\":\"" + y + "\"}";
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, KID_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Always 32 bytes; the platform writes a sign in front and leaves zeros out. */
    private static String text(BigInteger coordinate) {
        byte[] bytes = coordinate.toByteArray();
        byte[] fixed = new byte[COORDINATE_BYTES];
        int length = Math.min(bytes.length, COORDINATE_BYTES);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE_BYTES - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private static BigInteger number(String coordinate) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(coordinate));
    }
}
