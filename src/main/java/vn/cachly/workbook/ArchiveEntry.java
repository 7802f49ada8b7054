package vn.cachly.workbook;

import java.nio.ByteBuffer;

/**
 * What a ZIP file's directory says of one of its parts.
 *
 * @param offset where the part begins in the file
 */
record ArchiveEntry(int method, boolean isEncrypted, int checksum, long packed, long unpacked, long offset) {
    private static final int SIGNATURE = 0x02014b50;
    private static final int LENGTH = 46;
    private static final int LONG_SIZES = 1;
    private static final long ELSEWHERE = 0xffffffffL;

    static ArchiveEntry at(ByteBuffer bytes, int at) {
        if (bytes.getInt(at) != SIGNATURE) {
            throw FileRule.unreadable();
        }
        long[] sizes = {
            Integer.toUnsignedLong(bytes.getInt(at + 24)),
            Integer.toUnsignedLong(bytes.getInt(at + 20)),
            Integer.toUnsignedLong(bytes.getInt(at + 42))
        };
        readLongSizes(bytes, at, sizes);
        for (long size : sizes) {
            if (size < 0) {
                throw FileRule.unreadable();
            }
        }
        return new ArchiveEntry(
                unsigned(bytes, at + 10),
                (unsigned(bytes, at + 8) & 1) != 0,
                bytes.getInt(at + 16),
                sizes[1],
                sizes[0],
                sizes[2]);
    }

    /** Programs that write while they compute keep the sizes in an extra field, as if the file were larger than 4 GB. */
    private static void readLongSizes(ByteBuffer bytes, int at, long[] sizes) {
        int field = at + LENGTH + unsigned(bytes, at + 28);
        int end = field + unsigned(bytes, at + 30);
        while (field + 4 <= end) {
            int value = field + 4;
            if (unsigned(bytes, field) == LONG_SIZES) {
                for (int i = 0; i < sizes.length; i++) {
                    if (sizes[i] == ELSEWHERE) {
                        sizes[i] = bytes.getLong(value);
                        value += Long.BYTES;
                    }
                }
            }
            field += 4 + unsigned(bytes, field + 2);
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
