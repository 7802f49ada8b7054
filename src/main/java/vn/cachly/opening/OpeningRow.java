package vn.cachly.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cachly.evidence.AddEvidence;
import vn.cachly.order.SignedPaper;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.RegisterPerson;
import vn.cachly.protocol.EntryRoute;

/**
 * What one row tells, in order or not; what could not be made out is null.
 *
 * @param row as a spreadsheet shows it
 * @param number the running number, if the file has one
 * @param person under a new id
 * @param sharesBedWith the number of the row whose bed a small child shares
 * @param order the paper on which he stands, from one day until another
 */
record OpeningRow(
        int row,
        String number,
        RegisterPerson person,
        Place place,
        Instant enteredAt,
        String sharesBedWith,
        String party,
        String category,
        Instant lastContactAt,
        Instant countryEnteredAt,
        EntryRoute route,
        SignedPaper order,
        LocalDate orderedFrom,
        LocalDate orderedUntil,
        List<AddEvidence> tests,
        String note) {
    /** A bed as people speak of it; building and floor are null when nobody named them. */
    record Place(String building, String floor, String room, String bed) {}

    /** The paper that names him, as it is kept; null without one. */
    IdentifierEntry paper() {
        return person.identifiers().isEmpty() ? null : person.identifiers().get(0);
    }

    /** First day of what is known of the birth date. */
    LocalDate born() {
        return person.birthDate() == null ? null : person.birthDate().first();
    }
}
