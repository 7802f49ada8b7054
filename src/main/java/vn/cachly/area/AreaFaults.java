package vn.cachly.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.problem.FieldsBroken.Fault;

/** Everything that is wrong with a file, in the order of its rows. */
final class AreaFaults {
    private static final String FORMAT = "FORMAT";

    private record Found(int row, String column, String code) {}

    private final Set<Found> found = new TreeSet<>(
            Comparator.comparingInt(Found::row).thenComparing(Found::column).thenComparing(Found::code));

    void format(int row, String column) {
        found.add(new Found(row, column, FORMAT));
    }

    void add(AreaChange change, String column, AreaRule rule) {
        found.add(new Found(change.row(), column, rule.name()));
    }

    /** @throws FieldsBroken INVALID (400) if a cell cannot be read, otherwise ROWS_REFUSED (409); nothing without faults */
    void refuse() {
        if (found.isEmpty()) {
            return;
        }
        boolean unreadable = found.stream().anyMatch(fault -> fault.code().equals(FORMAT));
        List<Fault> faults = new ArrayList<>();
        found.forEach(fault -> faults.add(new Fault("rows[" + fault.row() + "]." + fault.column(), fault.code())));
        throw new FieldsBroken(unreadable ? CommonCode.INVALID : AreaRule.ROWS_REFUSED, faults);
    }
}
