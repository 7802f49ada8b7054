package vn.cachly.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cachly.evidence.AddEvidence;
import vn.cachly.evidence.TestResult;
import vn.cachly.order.OrderRule;
import vn.cachly.order.SignedPaper;
import vn.cachly.problem.Code;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Ids;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.VietNam;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetRow;
import vn.cachly.sheet.SheetRule;

/** Reads what each row tells and judges it by itself. */
final class OpeningRows {
    /** Stands where a list names neither a laboratory nor a law. */
    static final String OF_THE_LIST = "Theo danh sách ban đầu";

    private final PersonCells persons;
    private final SheetFaults faults;
    private final Instant now;
    private final List<OpeningRow> rows = new ArrayList<>();
    private int faultCount;

    OpeningRows(SheetFaults faults, Instant now) {
        this.persons = new PersonCells(faults);
        this.faults = faults;
        this.now = now;
    }

    /** A bed without a person is a bed of the form that nobody lies in. */
    void take(SheetRow row) {
        if (!OpeningColumns.PLACE.containsAll(row.values().keySet())) {
            int before = faults.count();
            rows.add(read(row));
            faultCount += faults.count() - before;
        }
    }

    /** How many were found here, in rows that could be read. */
    int faultCount() {
        return faultCount;
    }

    List<OpeningRow> rows() {
        return rows;
    }

    private OpeningRow read(SheetRow row) {
        needed(row, OpeningColumns.REQUIRED);
        moments(row);
        return new OpeningRow(
                row.number(),
                row.text(OpeningColumns.NUMBER),
                persons.read(row),
                new OpeningRow.Place(
                        row.text(OpeningColumns.BUILDING),
                        row.text(OpeningColumns.FLOOR),
                        row.text(OpeningColumns.ROOM),
                        row.text(OpeningColumns.BED)),
                row.moment(OpeningColumns.ENTERED_AT),
                row.text(OpeningColumns.SHARES_BED_WITH),
                row.text(OpeningColumns.PARTY),
                row.text(OpeningColumns.CATEGORY),
                row.moment(OpeningColumns.LAST_CONTACT_AT),
                row.moment(OpeningColumns.COUNTRY_ENTERED_AT),
                route(row),
                order(row),
                row.day(OpeningColumns.ORDERED_FROM),
                row.day(OpeningColumns.ORDERED_UNTIL),
                tests(row),
                persons.text(row, OpeningColumns.NOTE, PersonCells.LONGEST_NOTE));
    }

    private void needed(SheetRow row, List<String> columns) {
        columns.stream()
                .filter(column -> !row.values().containsKey(column))
                .forEach(column -> add(row, column, SheetRule.CELL_MISSING));
    }

    private void moments(SheetRow row) {
        past(row, OpeningColumns.ENTERED_AT, row.moment(OpeningColumns.ENTERED_AT));
        past(row, OpeningColumns.LAST_CONTACT_AT, row.moment(OpeningColumns.LAST_CONTACT_AT));
        Instant country = row.moment(OpeningColumns.COUNTRY_ENTERED_AT);
        past(row, OpeningColumns.COUNTRY_ENTERED_AT, country);
        Instant camp = row.moment(OpeningColumns.ENTERED_AT);
        if (country != null && camp != null && country.isAfter(camp)) {
            add(row, OpeningColumns.COUNTRY_ENTERED_AT, OpeningRule.DATES_CONTRADICT);
        }
    }

    private void past(SheetRow row, String column, Instant moment) {
        if (moment != null && moment.isAfter(now)) {
            add(row, column, TimeRule.IN_FUTURE);
        }
    }

    private EntryRoute route(SheetRow row) {
        String route = row.text(OpeningColumns.ROUTE);
        if (route != null) {
            needed(row, List.of(OpeningColumns.COUNTRY_ENTERED_AT));
        }
        return route == null ? null : EntryRoute.valueOf(route);
    }

    /** All of it or nothing; only what it rests on may be left out. */
    private SignedPaper order(SheetRow row) {
        boolean none = Stream.concat(OpeningColumns.OF_AN_ORDER.stream(), Stream.of(OpeningColumns.ORDER_BASIS))
                .noneMatch(row.values()::containsKey);
        if (none) {
            return null;
        }
        needed(row, OpeningColumns.OF_AN_ORDER);
        LocalDate from = row.day(OpeningColumns.ORDERED_FROM);
        LocalDate until = row.day(OpeningColumns.ORDERED_UNTIL);
        if (from != null && until != null && until.isBefore(from)) {
            add(row, OpeningColumns.ORDERED_UNTIL, OrderRule.ORDER_DAYS);
        }
        LocalDate signed = row.day(OpeningColumns.ORDER_SIGNED_ON);
        Instant signedAt =
                signed == null ? null : signed.atStartOfDay(VietNam.ZONE).toInstant();
        past(row, OpeningColumns.ORDER_SIGNED_ON, signedAt);
        String basis = persons.text(row, OpeningColumns.ORDER_BASIS, PersonCells.LONGEST_BASIS);
        SignedPaper paper = new SignedPaper(
                persons.text(row, OpeningColumns.ORDER_NUMBER, PersonCells.LONGEST_NAME),
                persons.text(row, OpeningColumns.ORDER_ISSUER, PersonCells.LONGEST_NAME),
                basis == null ? OF_THE_LIST : basis,
                persons.text(row, OpeningColumns.ORDER_SIGNER, PersonCells.LONGEST_NAME),
                signedAt);
        return row.values().keySet().containsAll(OpeningColumns.OF_AN_ORDER) ? paper : null;
    }

    private List<AddEvidence> tests(SheetRow row) {
        List<AddEvidence> tests = new ArrayList<>();
        for (int nth = 1; nth <= OpeningColumns.TESTS; nth++) {
            List<String> columns =
                    List.of(OpeningColumns.testAt(nth), OpeningColumns.testMethod(nth), OpeningColumns.testResult(nth));
            if (columns.stream().noneMatch(row.values()::containsKey)) {
                continue;
            }
            needed(row, columns);
            past(row, columns.get(0), row.moment(columns.get(0)));
            if (row.values().keySet().containsAll(columns)) {
                tests.add(test(row, columns));
            }
        }
        return tests;
    }

    private static AddEvidence test(SheetRow row, List<String> columns) {
        return new AddEvidence(
                Ids.next(),
                Proof.Kind.TEST,
                row.moment(columns.get(0)),
                null,
                TestMethod.valueOf(row.text(columns.get(1))),
                TestResult.valueOf(row.text(columns.get(2))),
                null,
                OF_THE_LIST,
                null);
    }

    private void add(SheetRow row, String column, Code code) {
        faults.add(row.number(), column, code);
    }
}
