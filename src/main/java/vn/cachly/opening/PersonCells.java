package vn.cachly.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cachly.person.Address;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;
import vn.cachly.shared.Ids;
import vn.cachly.shared.VietNam;
import vn.cachly.sheet.Countries;
import vn.cachly.sheet.ListRule;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetRow;
import vn.cachly.sheet.SheetRule;

/** The cells of a row that speak of the person. */
final class PersonCells {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_BASIS = 500;
    static final int LONGEST_NOTE = 400;
    private static final int LONGEST_ADDRESS = 300;

    private final SheetFaults faults;

    PersonCells(SheetFaults faults) {
        this.faults = faults;
    }

    RegisterPerson read(SheetRow row) {
        String nationality = nationality(row);
        String sex = row.text(OpeningColumns.SEX);
        BirthDate born = born(row);
        List<IdentifierEntry> papers = paper(row, nationality).map(List::of).orElse(List.of());
        return new RegisterPerson(
                Ids.next(),
                text(row, OpeningColumns.NAME, LONGEST_NAME),
                born,
                sex == null ? null : Sex.valueOf(sex),
                nationality,
                row.text(OpeningColumns.PHONE),
                papers,
                papers.isEmpty() ? true : null,
                null,
                address(row, OpeningColumns.ADDRESS),
                address(row, OpeningColumns.ADDRESS_AFTER),
                null);
    }

    /** A text that is kept only as long as this. */
    String text(SheetRow row, String column, int longest) {
        String text = row.text(column);
        if (text != null && text.length() > longest) {
            faults.add(row.number(), column, ListRule.TEXT_TOO_LONG);
        }
        return text;
    }

    /** Nobody is in a camp before he is born, and a child born there came in that day. */
    private BirthDate born(SheetRow row) {
        String written = row.text(OpeningColumns.BIRTH_DATE);
        if (written == null) {
            return null;
        }
        BirthDate born = BirthDate.parse(written);
        if (row.moment(OpeningColumns.ENTERED_AT) != null) {
            LocalDate entered = LocalDate.ofInstant(row.moment(OpeningColumns.ENTERED_AT), VietNam.ZONE);
            if (born.first().isAfter(entered)) {
                faults.add(row.number(), OpeningColumns.BIRTH_DATE, OpeningRule.DATES_CONTRADICT);
            }
        }
        return born;
    }

    private String nationality(SheetRow row) {
        String written = row.text(OpeningColumns.NATIONALITY);
        if (written == null) {
            return null;
        }
        Optional<String> code = Countries.code(written);
        if (code.isEmpty()) {
            faults.add(row.number(), OpeningColumns.NATIONALITY, ListRule.NATIONALITY_UNKNOWN);
        }
        return code.orElse(null);
    }

    private Optional<IdentifierEntry> paper(SheetRow row, String nationality) {
        String number = row.text(OpeningColumns.IDENTIFIER);
        String kind = row.text(OpeningColumns.IDENTIFIER_KIND);
        if (number == null) {
            if (kind != null) {
                faults.add(row.number(), OpeningColumns.IDENTIFIER, SheetRule.CELL_MISSING);
            }
            return Optional.empty();
        }
        Optional<IdentifierKind> known =
                kind == null ? PaperKind.of(number, nationality) : Optional.of(IdentifierKind.valueOf(kind));
        if (known.isEmpty()) {
            faults.add(row.number(), OpeningColumns.IDENTIFIER_KIND, OpeningRule.IDENTIFIER_KIND_NEEDED);
        }
        return known.map(is ->
                new IdentifierEntry(is, number, PaperKind.countryOf(is, nationality), null, null, null).normalised());
    }

    private Address address(SheetRow row, String column) {
        String text = text(row, column, LONGEST_ADDRESS);
        return text == null ? null : new Address(text, null);
    }
}
