package vn.cachly.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of one sheet, read while they are asked for.
 *
 * @param merges in the order of their first rows
 * @param hasSecondSheet whether another sheet holds something, too
 * @param source what to let go of at the end
 */
public record Table(Iterator<Row> rows, List<Merge> merges, boolean hasSecondSheet, Closeable source)
        implements Closeable {
    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw FileRule.unreadable();
        }
    }
}
