package vn.cachly.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import vn.cachly.problem.RuleBroken;

/** A ZIP file in memory, read by its directory. Nothing is unpacked before it is asked for, and all of it within one budget. */
final class Archive {
    private static final int MAX_PARTS = 2_000;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LONG_END_LOCATOR = 0x07064b50;
    private static final int LONG_END_LOCATOR_LENGTH = 20;
    private static final int LONG_END = 0x06064b50;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LOCAL_ENTRY_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] file;
    private final ByteBuffer bytes;
    private final Map<String, ArchiveEntry> entries = new HashMap<>();
    private final Budget budget;

    Archive(byte[] file, Budget budget) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.budget = budget;
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw FileRule.unreadable();
        }
    }

    /** @throws RuleBroken FILE_UNREADABLE, here and while reading; FILE_TOO_LARGE once the budget is used up */
    InputStream open(String part) {
        ArchiveEntry entry = entries.get(key(part));
        if (entry == null || entry.isEncrypted()) {
            throw FileRule.unreadable();
        }
        try {
            return new ArchivePart(content(entry), entry, budget);
        } catch (IndexOutOfBoundsException e) {
            throw FileRule.unreadable();
        }
    }

    <T> T read(String part, Function<Markup, T> reader) {
        try (InputStream source = open(part)) {
            return reader.apply(new Markup(source));
        } catch (IOException e) {
            throw FileRule.unreadable();
        }
    }

    private InputStream content(ArchiveEntry entry) {
        int at = Math.toIntExact(entry.offset());
        require(bytes.getInt(at) == LOCAL_ENTRY);
        int start = at + LOCAL_ENTRY_LENGTH + unsigned(at + 26) + unsigned(at + 28);
        require(entry.packed() <= file.length - start);
        InputStream packed = new ByteArrayInputStream(file, start, Math.toIntExact(entry.packed()));
        if (entry.method() == STORED) {
            return packed;
        }
        require(entry.method() == DEFLATED);
        return new InflaterInputStream(packed, new Inflater(true)) {
            @Override
            public void close() {
                inf.end();
            }
        };
    }

    private void readDirectory() {
        int end = directoryEnd();
        require(unsigned(end + 4) == 0 && unsigned(end + 6) == 0);
        long count = unsigned(end + 10);
        long offset = Integer.toUnsignedLong(bytes.getInt(end + 16));
        int locator = end - LONG_END_LOCATOR_LENGTH;
        if (locator >= 0 && bytes.getInt(locator) == LONG_END_LOCATOR) {
            int longEnd = position(bytes.getLong(locator + 8));
            require(bytes.getInt(longEnd) == LONG_END);
            count = bytes.getLong(longEnd + 32);
            offset = bytes.getLong(longEnd + 48);
        }
        if (count > MAX_PARTS) {
            throw new RuleBroken(FileRule.FILE_TOO_LARGE);
        }
        int at = position(offset);
        for (int i = 0; i < count; i++) {
            ArchiveEntry entry = ArchiveEntry.at(bytes, at);
            String name = new String(file, at + DIRECTORY_ENTRY_LENGTH, unsigned(at + 28), StandardCharsets.UTF_8);
            // Two parts of one name would let two readers see two different tables.
            require(entry.offset() < file.length && entries.put(key(name), entry) == null);
            at += DIRECTORY_ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    private int directoryEnd() {
        int last = file.length - DIRECTORY_END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        throw FileRule.unreadable();
    }

    private int position(long offset) {
        require(offset >= 0 && offset < file.length);
        return (int) offset;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw FileRule.unreadable();
        }
    }

    /** Spreadsheets look for their parts without regard to capitals, and some write backslashes. */
    private static String key(String part) {
        return part.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
