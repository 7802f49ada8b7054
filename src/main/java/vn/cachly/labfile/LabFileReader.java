package vn.cachly.labfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cachly.problem.CommonCode;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.Outcome;
import vn.cachly.result.Report;
import vn.cachly.result.ResultStatus;
import vn.cachly.sample.Tube;
import vn.cachly.shared.Ids;
import vn.cachly.sheet.ListRule;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetRead;
import vn.cachly.sheet.SheetReader;
import vn.cachly.sheet.SheetRow;

/** Reads a file as results. A row that cannot be read stops none of the others; a table that cannot be read is refused. */
final class LabFileReader {
    private static final Pattern TUBE = Pattern.compile(Tube.FORM);
    private static final int YEAR = 4;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LABORATORY = 100;
    private static final BigDecimal HIGHEST_CT = BigDecimal.valueOf(60);
    private static final int HUNDREDTHS = 2;

    private LabFileReader() {}

    /** @param rows those that could be read */
    record Read(SheetRead file, List<Report> rows) {
        int positives() {
            return (int) rows.stream()
                    .filter(row -> row.outcome() == Outcome.POSITIVE)
                    .count();
        }
    }

    /** @param faults takes what is wrong with rows */
    static Read read(byte[] file, SheetFaults faults) {
        List<Report> rows = new ArrayList<>();
        SheetRead read = SheetReader.read(
                file, LabFileLayout.COLUMNS, faults, row -> report(row, faults).ifPresent(rows::add));
        if (faults.listed().stream().anyMatch(fault -> fault.row() <= read.headerRow())) {
            faults.refuse();
        }
        return new Read(read, rows);
    }

    private static Optional<Report> report(SheetRow row, SheetFaults faults) {
        int before = faults.count();
        String tube = row.text(LabFileLayout.TUBE);
        if (!TUBE.matcher(tube).matches()) {
            faults.add(row.number(), LabFileLayout.TUBE, CommonCode.INVALID);
        }
        tooLong(row, LabFileLayout.NAME, LONGEST_NAME, faults);
        tooLong(row, LabFileLayout.LABORATORY, LONGEST_LABORATORY, faults);
        BigDecimal ct = row.decimal(LabFileLayout.CT);
        if (ct != null && (ct.signum() < 0 || ct.compareTo(HIGHEST_CT) > 0 || ct.scale() > HUNDREDTHS)) {
            faults.add(row.number(), LabFileLayout.CT, CommonCode.INVALID);
        }
        return faults.count() == before ? Optional.of(report(row, Tube.of(tube), ct)) : Optional.empty();
    }

    private static void tooLong(SheetRow row, String column, int most, SheetFaults faults) {
        String text = row.text(column);
        if (text != null && text.length() > most) {
            faults.add(row.number(), column, ListRule.TEXT_TOO_LONG);
        }
    }

    private static Report report(SheetRow row, String tube, BigDecimal ct) {
        String born = row.text(LabFileLayout.BIRTH_YEAR);
        String method = row.text(LabFileLayout.METHOD);
        String status = row.text(LabFileLayout.STATUS);
        return new Report(
                Ids.next(),
                tube,
                row.text(LabFileLayout.NAME),
                born == null ? null : Integer.valueOf(born.substring(0, YEAR)),
                status == null ? ResultStatus.FINAL : ResultStatus.valueOf(status),
                Outcome.valueOf(row.text(LabFileLayout.OUTCOME)),
                method == null ? null : TestMethod.valueOf(method),
                row.moment(LabFileLayout.RESULTED_AT),
                row.text(LabFileLayout.LABORATORY),
                ct == null ? null : ct.stripTrailingZeros(),
                null,
                row.number());
    }
}
