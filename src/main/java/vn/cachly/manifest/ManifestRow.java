package vn.cachly.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.cachly.arrival.ArrivalPlan;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.Address;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Mobility;
import vn.cachly.person.Needs;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;
import vn.cachly.sheet.SheetRow;

/**
 * Somebody as a row of a file announces him.
 *
 * @param row as a spreadsheet shows it
 * @param ordinal the number the list gives him; null when it gives none
 * @param guardian the number of whoever has him in his bed; or null
 * @param paperColumns where his papers stand, in their order
 */
record ManifestRow(
        int row, Long ordinal, Long guardian, RegisterPerson person, List<String> paperColumns, ArrivalPlan plan) {
    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int OLD_CARD = 9;
    private static final String VIETNAMESE = "VN";

    /** @param nationality as a code, or null */
    static ManifestRow of(SheetRow row, String nationality) {
        Map<String, IdentifierEntry> papers = papers(row, nationality);
        RegisterPerson person = person(row, nationality, List.copyOf(papers.values()));
        String role = row.text(ManifestLayout.ROLE);
        ArrivalPlan plan = new ArrivalPlan(
                person,
                null,
                row.text(ManifestLayout.PARTY),
                role == null ? null : FamilyRole.valueOf(role),
                null,
                row.text(ManifestLayout.SEAT),
                row.text(ManifestLayout.CATEGORY));
        return new ManifestRow(
                row.number(),
                row.number(ManifestLayout.ORDINAL),
                row.number(ManifestLayout.SHARES_BED_WITH),
                person,
                List.copyOf(papers.keySet()),
                plan);
    }

    /** The same person under the id he is known by, in the bed of that arrival. */
    ArrivalPlan as(UUID personId, UUID sharesBedWith) {
        RegisterPerson same = new RegisterPerson(
                personId,
                person.name(),
                person.birthDate(),
                person.sex(),
                person.nationality(),
                person.phone(),
                person.identifiers(),
                person.declaredOnly(),
                person.description(),
                person.address(),
                person.addressAfter(),
                person.needs());
        return new ArrivalPlan(same, null, plan.party(), plan.partyRole(), sharesBedWith, plan.seat(), plan.category());
    }

    private static RegisterPerson person(SheetRow row, String nationality, List<IdentifierEntry> papers) {
        String birthDate = row.text(ManifestLayout.BIRTH_DATE);
        String address = row.text(ManifestLayout.ADDRESS);
        String mobility = row.text(ManifestLayout.MOBILITY);
        return new RegisterPerson(
                UUID.randomUUID(),
                row.text(ManifestLayout.NAME),
                birthDate == null ? null : BirthDate.parse(birthDate),
                Sex.valueOf(row.text(ManifestLayout.SEX)),
                nationality,
                row.text(ManifestLayout.PHONE),
                papers,
                papers.isEmpty() ? true : null,
                row.text(ManifestLayout.DESCRIPTION),
                address == null ? null : new Address(address, null),
                null,
                mobility == null ? null : new Needs(Mobility.valueOf(mobility), null, null, null, null, null));
    }

    /** By column; the same number in two columns is one paper. */
    private static Map<String, IdentifierEntry> papers(SheetRow row, String nationality) {
        Map<String, IdentifierEntry> papers = new LinkedHashMap<>();
        String number = row.text(ManifestLayout.IDENTIFIER);
        if (number != null) {
            put(papers, ManifestLayout.IDENTIFIER, kindOf(number, nationality), number);
        }
        put(papers, ManifestLayout.PASSPORT, IdentifierKind.PASSPORT, row.text(ManifestLayout.PASSPORT));
        put(papers, ManifestLayout.INSURANCE, IdentifierKind.BHYT, row.text(ManifestLayout.INSURANCE));
        return papers;
    }

    private static void put(Map<String, IdentifierEntry> papers, String column, IdentifierKind kind, String number) {
        if (number != null) {
            IdentifierEntry paper = new IdentifierEntry(kind, number, null, null, null, null);
            if (!papers.containsValue(paper)) {
                papers.put(column, paper);
            }
        }
    }

    /**
     * What a number is that stands in the column for any of them, as an officer would tell. Digits too many or too few are no other
     * paper but a slip.
     */
    private static IdentifierKind kindOf(String number, String nationality) {
        String bare = FILLERS.matcher(number).replaceAll("");
        boolean isForeign = nationality != null && !VIETNAMESE.equals(nationality);
        if (isForeign || !DIGITS.matcher(bare).matches()) {
            return IdentifierKind.PASSPORT;
        }
        return bare.length() == OLD_CARD ? IdentifierKind.CMND : IdentifierKind.CCCD;
    }
}
