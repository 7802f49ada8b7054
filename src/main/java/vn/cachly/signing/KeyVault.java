package vn.cachly.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What is encrypted or hashed by the secret that stands in the configuration and nowhere in the database. */
@ApplicationScoped
public class KeyVault {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String HASH = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    KeyVault(SigningConfig config) {
        key = read(config.keyEncryptionKey());
    }

    private static byte[] read(String setting) {
        try {
            byte[] bytes = Base64.getDecoder().decode(setting);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Refused below, like a key of another length; what was given stands in no log.
        }
        throw new IllegalStateException(
                "cachly.certificate.key-encryption-key is not 32 bytes in Base64: make one with `openssl rand -base64 32`");
    }

    /** @param name what the secret belongs to; under another name it does not open */
    byte[] close(String name, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, name, nonce).doFinal(secret);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(String name, byte[] closed) {
        try {
            byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, name, nonce).doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The signing key " + name + " was encrypted with another cachly.certificate.key-encryption-key", e);
        }
    }

    /** Something that can be compared and not be guessed back, such as the address somebody asks from. */
    public byte[] hash(byte[] value) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
