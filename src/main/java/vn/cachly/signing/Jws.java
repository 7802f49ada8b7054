package vn.cachly.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed text in the compact form of RFC 7515, with ES256 and nothing else. The header is exactly the one written here: nobody
 * chooses another algorithm, or a key that comes with the text.
 *
 * @param kid the key that is said to have signed
 */
record Jws(String kid, String signed, byte[] payload, byte[] signature) {
    /** The platform's name for the two numbers of a signature side by side, as JWS has them. */
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private static final Pattern HEADER = Pattern.compile("\\{\"alg\":\"ES256\",\"kid\":\"([A-Za-z0-9_-]{1,40})\"}");
    private static final int PARTS = 3;

    static String sign(String kid, PrivateKey key, byte[] payload) {
        String header = "{\"alg\":\"ES256\",\"kid\":\"" + kid + "\"}";
        String signed = encoded(header.getBytes(StandardCharsets.UTF_8)) + "." + encoded(payload);
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it has another form; nothing has been verified yet. */
    static Optional<Jws> read(String compact) {
        String[] parts = compact.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            Matcher header = HEADER.matcher(new String(decoder.decode(parts[0]), StandardCharsets.UTF_8));
            return header.matches()
                    ? Optional.of(new Jws(
                            header.group(1),
                            parts[0] + "." + parts[1],
                            decoder.decode(parts[1]),
                            decoder.decode(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    boolean isBy(PublicKey key) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(signed.getBytes(StandardCharsets.US_ASCII));
            return verifier.verify(signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
