package vn.cachly.sheet;

import java.io.ByteArrayInputStream;
import java.io.Reader;

/** What old Vietnamese Windows writes. The table stands here, because a native program carries few of Java's charsets. */
final class Windows1258 extends Reader {
    private static final int PLAIN = 128;
    /** Bytes without a meaning become a character that no text may hold. */
    private static final String UPPER = """
            €\uffff‚ƒ„…†‡ˆ‰\uffff‹Œ\uffff\uffff\uffff\uffff‘’“”•–—˜™\uffff›œ\uffff\uffffŸ\
            \u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿\
            ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß\
            àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ""";

    private final ByteArrayInputStream bytes;

    Windows1258(ByteArrayInputStream bytes) {
        this.bytes = bytes;
    }

    /** Marks of tone stand behind their letters; whoever cleans the text puts them together. */
    @Override
    public int read(char[] into, int from, int length) {
        int count = 0;
        while (count < length) {
            int code = bytes.read();
            if (code < 0) {
                return count == 0 ? -1 : count;
            }
            into[from + count++] = code < PLAIN ? (char) code : UPPER.charAt(code - PLAIN);
        }
        return count;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
