package vn.cachly.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.cachly.problem.Code;
import vn.cachly.problem.FieldsBroken;

/** Everything that is wrong with a table: all is counted, and so much of it listed as a person can mend in a day. */
public final class SheetFaults {
    public static final int LISTED = 1_000;

    private final List<SheetFault> listed = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private int count;

    /** Whoever reads on with the rows adds here what he finds. */
    public void add(int row, String column, Code code) {
        add(row, column, code.name());
    }

    void add(int row, String column, String code) {
        count++;
        rows.set(row);
        if (count <= LISTED) {
            listed.add(new SheetFault(row, column, code));
        }
    }

    public int count() {
        return count;
    }

    /** How many rows have a fault. */
    public int rows() {
        return rows.cardinality() - (rows.get(0) ? 1 : 0);
    }

    /** By rows; within a row in the order in which they were found. */
    public List<SheetFault> listed() {
        return listed.stream().sorted(Comparator.comparingInt(SheetFault::row)).toList();
    }

    /** @throws FieldsBroken SHEET_REFUSED (400) with the list, and how much is not on it; nothing without faults */
    public void refuse() {
        refuse(SheetRule.SHEET_REFUSED);
    }

    /** @param code what the refusal is called; its text may use {0} faults, {1} rows, {2} listed, {3} not listed */
    public void refuse(Code code) {
        if (count == 0) {
            return;
        }
        List<FieldsBroken.Fault> faults = listed().stream()
                .map(fault -> new FieldsBroken.Fault(fault.field(), fault.code()))
                .toList();
        throw new FieldsBroken(code, faults, count, rows(), faults.size(), count - faults.size());
    }
}
