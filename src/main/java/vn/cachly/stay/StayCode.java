package vn.cachly.stay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** How somebody is called where no name may stand, such as on a door: short, always the same, and nobody can tell from it who he is. */
public final class StayCode {
    /** Without I, L, O and U, which are read as something else. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 3;

    private StayCode() {}

    /** Such as {@code 4KD-7QX}. */
    public static String of(UUID stay) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(stay.toString().getBytes(StandardCharsets.US_ASCII));
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < 2 * HALF; i++) {
                code.append(i == HALF ? "-" : "").append(LETTERS.charAt(Math.floorMod(digest[i], LETTERS.length())));
            }
            return code.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
