package vn.cachly.manifest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cachly.arrival.ArrivalPlan;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sheet.Countries;
import vn.cachly.sheet.ListRule;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetRead;
import vn.cachly.sheet.SheetReader;
import vn.cachly.sheet.SheetRow;

/** Reads a file as people who come; whatever is wrong is told by row and column. */
@ApplicationScoped
class ManifestReader {
    private static final Pattern PAPER = Pattern.compile("person\\.identifiers\\[(\\d+)].*");
    private static final Map<String, String> COLUMNS = Map.of(
            "person.name", ManifestLayout.NAME,
            "person.birthDate", ManifestLayout.BIRTH_DATE,
            "person.phone", ManifestLayout.PHONE,
            "person.description", ManifestLayout.DESCRIPTION,
            "person.address.text", ManifestLayout.ADDRESS,
            "party", ManifestLayout.PARTY,
            "seat", ManifestLayout.SEAT,
            "category", ManifestLayout.CATEGORY,
            "sharesBedWith", ManifestLayout.SHARES_BED_WITH);

    private final ManifestLayout layout;
    private final Validator validator;

    ManifestReader(ManifestLayout layout, Validator validator) {
        this.layout = layout;
        this.validator = validator;
    }

    /**
     * A file as it was read.
     *
     * @param rows those without a fault
     * @param spoiled the numbers that people of the others have in the list
     */
    record Read(SheetRead file, List<ManifestRow> rows, Set<Long> spoiled) {}

    /** @param faults takes what is wrong */
    Read read(byte[] file, SheetFaults faults) {
        List<ManifestRow> rows = new ArrayList<>();
        Set<Long> spoiled = new HashSet<>();
        SheetRead read = SheetReader.read(
                file,
                layout.columns(),
                faults,
                row -> look(row, faults).ifPresentOrElse(rows::add, () -> spoiled.add(ordinal(row))),
                row -> spoiled.add(ordinal(row)));
        return new Read(read, rows, spoiled);
    }

    private static Long ordinal(SheetRow row) {
        return row.number(ManifestLayout.ORDINAL);
    }

    private Optional<ManifestRow> look(SheetRow row, SheetFaults faults) {
        String written = row.text(ManifestLayout.NATIONALITY);
        Optional<String> nationality = Optional.ofNullable(written).flatMap(Countries::code);
        if (written != null && nationality.isEmpty()) {
            faults.add(row.number(), ManifestLayout.NATIONALITY, ListRule.NATIONALITY_UNKNOWN);
            return Optional.empty();
        }
        ManifestRow one = ManifestRow.of(row, nationality.orElse(null));
        Set<ConstraintViolation<ArrivalPlan>> violations = validator.validate(one.plan());
        violations.forEach(violation ->
                faults.add(row.number(), column(one, violation.getPropertyPath().toString()), ListRule.TEXT_TOO_LONG));
        return violations.isEmpty() ? Optional.of(one) : Optional.empty();
    }

    static void add(SheetFaults faults, ManifestRow row, RuleBroken why) {
        faults.add(row.row(), why.field() == null ? null : column(row, why.field()), why.code());
    }

    private static String column(ManifestRow row, String field) {
        Matcher paper = PAPER.matcher(field);
        return paper.matches() ? row.paperColumns().get(Integer.parseInt(paper.group(1))) : COLUMNS.get(field);
    }
}
