package vn.cachly.sheet;

/** Tells UTF-8, whole or broken, from a text of single bytes. */
final class Utf8 {
    private Utf8() {}

    /**
     * Whether as many letters of several bytes are well formed as are not. A file that was cut within a letter is still UTF-8,
     * and broken: read as single bytes, every name in it would be another.
     */
    static boolean isLikely(byte[] file) {
        int formed = 0;
        int broken = 0;
        int at = 0;
        while (at < file.length) {
            int more = followers(Byte.toUnsignedInt(file[at]));
            int followed = followed(file, at + 1, more);
            formed += more > 0 && followed == more ? 1 : 0;
            broken += followed == more ? 0 : 1;
            at += 1 + followed;
        }
        return formed >= broken;
    }

    /** How many bytes follow the first one of a letter; below 0 for what is no first one. */
    private static int followers(int first) {
        if (first < 0x80) {
            return 0;
        } else if (first < 0xc2) {
            return -1;
        } else if (first < 0xe0) {
            return 1;
        }
        return first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    }

    private static int followed(byte[] file, int from, int most) {
        int count = 0;
        while (count < most && from + count < file.length && (file[from + count] & 0xc0) == 0x80) {
            count++;
        }
        return count;
    }
}
