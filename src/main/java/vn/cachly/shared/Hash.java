package vn.cachly.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two requests say the same: SHA-256 over what was understood of them, not over the bytes sent. */
@ApplicationScoped
public class Hash {
    private final ObjectMapper mapper;

    /** Absent fields are left out, so that a field added later does not change what was said before. */
    Hash(ObjectMapper mapper) {
        this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_EMPTY);
    }

    /** Records write their components in order, so equal values give equal text. */
    public byte[] of(Object... values) {
        try {
            return sha256(mapper.writeValueAsBytes(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a file as it was sent, to know the same one again. */
    public static byte[] ofFile(byte[] bytes) {
        return sha256(bytes);
    }

    /** Compares the content of a record with that of a later request for the same id. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
