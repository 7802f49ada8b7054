package vn.cachly.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** A person as he is shown: the record, its papers, the family, and what looks wrong today. */
@ApplicationScoped
class PersonViews {
    private final Persons persons;
    private final Timekeeper timekeeper;

    PersonViews(Persons persons, Timekeeper timekeeper) {
        this.persons = persons;
        this.timekeeper = timekeeper;
    }

    PersonView of(UUID id, Person person) {
        LocalDate today = LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE);
        return person.view(persons.papersOf(id), persons.familyOf(id), today);
    }
}
