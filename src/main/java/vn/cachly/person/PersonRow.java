package vn.cachly.person;

import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A person's record as one row among many, with the names of the columns. */
final class PersonRow {
    private PersonRow() {}

    static Map<String, Object> of(RegisterPerson person, String phone, byte[] hash) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", person.id());
        row.put("hash", Base64.getEncoder().encodeToString(hash));
        row.put(
                "papers",
                person.identifiers().stream().map(IdentifierEntry::normalised).toList());
        row.put("name", person.name());
        row.put("birth_date", first(person.birthDate()));
        row.put(
                "birth_precision",
                person.birthDate() == null ? null : person.birthDate().precision());
        row.put("sex", person.sex());
        row.put("nationality", person.nationality());
        row.put("phone", phone);
        row.put("declared_only", Boolean.TRUE.equals(person.declaredOnly()));
        row.put("description", person.description());
        address(row, "home", person.address());
        address(row, "after", person.addressAfter());
        needs(row, person.needs() == null ? Needs.NONE : person.needs());
        return row;
    }

    private static LocalDate first(BirthDate date) {
        return date == null ? null : date.first();
    }

    private static void address(Map<String, Object> row, String prefix, Address address) {
        row.put(prefix + "_text", address == null ? null : address.text());
        row.put(prefix + "_unit_id", address == null ? (UUID) null : address.unitId());
    }

    private static void needs(Map<String, Object> row, Needs needs) {
        row.put("mobility", needs.mobility());
        row.put("pregnant", needs.pregnant());
        row.put("due_date", needs.dueDate());
        row.put("diet", needs.diet());
        row.put("medicine", needs.medicine());
        row.put("other_needs", needs.other());
    }
}
