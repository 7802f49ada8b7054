package vn.cachly.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** One part of a ZIP file while it is unpacked: counted, and at its end compared with what the directory promised. */
final class ArchivePart extends InputStream {
    private final InputStream content;
    private final ArchiveEntry entry;
    private final Budget budget;
    private final CRC32 checksum = new CRC32();
    private long unpacked;

    ArchivePart(InputStream content, ArchiveEntry entry, Budget budget) {
        this.content = content;
        this.entry = entry;
        this.budget = budget;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int at, int length) {
        try {
            int count = content.read(into, at, length);
            if (count >= 0) {
                unpacked += count;
                budget.takeBytes(count);
                checksum.update(into, at, count);
            } else if (unpacked != entry.unpacked() || (int) checksum.getValue() != entry.checksum()) {
                throw FileRule.unreadable();
            }
            return count;
        } catch (IOException e) {
            throw FileRule.unreadable();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
