package vn.cachly.sheet;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Hash;
import vn.cachly.workbook.FileRule;
import vn.cachly.workbook.Row;
import vn.cachly.workbook.Table;
import vn.cachly.workbook.Workbook;

/**
 * Reads a table of rows out of a file that somebody sent: XLSX, or text in any of the ways in which spreadsheets write it.
 * What the sender says of the file is not believed; its first bytes are.
 */
public final class SheetReader {
    /** What an operation that takes a file consumes. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final String CSV = "text/csv";
    public static final String ANY = "application/octet-stream";

    private static final int[] ZIP = {'P', 'K'};
    private static final int[] OLE = {0xd0, 0xcf, 0x11, 0xe0};

    private SheetReader() {}

    /**
     * Reads all of the file, a row at a time.
     *
     * @param faults empty; takes everything that is wrong, and the caller refuses with it, or adds to it first
     * @param sink gets each row without a fault, as long as nothing is wrong with the table as a whole
     * @throws RuleBroken a {@link FileRule} when the file cannot be read at all
     */
    public static SheetRead read(byte[] file, SheetLayout layout, SheetFaults faults, Consumer<SheetRow> sink) {
        return read(file, layout, faults, sink, spoiled -> {});
    }

    /**
     * The same for a table whose rows speak of each other.
     *
     * @param spoiled gets what can be read of each row with a fault, so that whoever is meant in another is not taken for missing
     */
    public static SheetRead read(
            byte[] file, SheetLayout layout, SheetFaults faults, Consumer<SheetRow> sink, Consumer<SheetRow> spoiled) {
        if (file.length > layout.bytes()) {
            throw new RuleBroken(FileRule.FILE_TOO_LARGE);
        }
        try (Table table = table(file, layout)) {
            if (table.hasSecondSheet()) {
                faults.add(0, null, SheetRule.SECOND_SHEET);
            }
            String sha256 = HexFormat.of().formatHex(Hash.ofFile(file));
            Optional<Header> header = Header.find(table.rows(), layout);
            if (header.isEmpty()) {
                faults.add(0, null, SheetRule.HEADER_MISSING);
                return new SheetRead(sha256, 0, 0, 0);
            }
            int rows = rows(table, header.get(), layout, faults, sink, spoiled);
            return new SheetRead(sha256, header.get().number(), header.get().above(), rows);
        }
    }

    private static int rows(
            Table table,
            Header header,
            SheetLayout layout,
            SheetFaults faults,
            Consumer<SheetRow> sink,
            Consumer<SheetRow> spoiled) {
        MergedCells merged = new MergedCells(table.merges(), header, faults);
        merged.judge(header.number());
        header.judge(faults);
        RowJudge judge = new RowJudge(header, layout, faults);
        boolean isSound = faults.count() == 0;
        int count = 0;
        for (Iterator<Row> rows = table.rows(); rows.hasNext(); ) {
            Row row = rows.next();
            if (!judge.isBlank(row)) {
                if (++count > layout.rows()) {
                    throw new RuleBroken(FileRule.FILE_TOO_MANY_ROWS, layout.rows());
                }
                int before = faults.count();
                merged.judge(row.number());
                SheetRow read = judge.read(row);
                if (isSound) {
                    (faults.count() == before ? sink : spoiled).accept(read);
                }
            }
        }
        return count;
    }

    private static Table table(byte[] file, SheetLayout layout) {
        if (startsWith(file, OLE)) {
            throw new RuleBroken(FileRule.FILE_OLD_FORMAT);
        }
        boolean isPacked = startsWith(file, ZIP) && file.length > 2 && file[2] < ' ';
        return isPacked ? Workbook.open(file) : CsvTable.of(file, layout);
    }

    private static boolean startsWith(byte[] file, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= file.length || Byte.toUnsignedInt(file[at]) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
