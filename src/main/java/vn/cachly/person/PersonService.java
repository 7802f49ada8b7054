package vn.cachly.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** People, as far as they are known. */
@UseCase
@Transactional
@ApplicationScoped
public class PersonService {
    private final Persons persons;
    private final Hash hash;
    private final CurrentActor current;
    private final Event<PersonsRead> reads;

    PersonService(Persons persons, Hash hash, CurrentActor current, Event<PersonsRead> reads) {
        this.persons = persons;
        this.hash = hash;
        this.current = current;
        this.reads = reads;
    }

    /**
     * Part of an admission: a person is seen by those who see a stay of his.
     *
     * @throws RuleBroken ID_TAKEN when the id stands for somebody else
     */
    public void register(RegisterPerson person, Happened when) {
        String phone = check(person, LocalDate.ofInstant(when.recordedAt(), VietNam.ZONE));
        byte[] content = hash.of(person);
        if (!persons.add(person, phone, when.recordedAt(), current.get().subject(), content)) {
            persons.findByIdOptional(person.id())
                    .filter(known -> Hash.same(known.contentHash(), content))
                    .orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN).at("person.id"));
        }
    }

    /** @throws RuleBroken PERSON_NOT_FOUND (404), also for a person of another place */
    public Sex sexOf(UUID id) {
        return persons.findByIdOptional(id)
                .orElseThrow(() -> new RuleBroken(PersonRule.PERSON_NOT_FOUND).at("personId"))
                .sex();
    }

    /** First day of what is known of it; empty when nothing is, or the person is of another place. */
    public Optional<LocalDate> birthDateOf(UUID id) {
        return persons.findByIdOptional(id).map(Person::birthDate);
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a person of another place */
    public void requireSeen(UUID id) {
        persons.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
    }

    public PersonView view(UUID id) {
        Person person = persons.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        reads.fire(new PersonsRead("person.read", "person", List.of(id), null));
        return person.view(persons.papersOf(id));
    }

    private static String check(RegisterPerson person, LocalDate today) {
        if (person.birthDate() != null && person.birthDate().first().isAfter(today)) {
            throw new RuleBroken(PersonRule.BIRTH_IN_FUTURE).at("person.birthDate");
        }
        for (int i = 0; i < person.identifiers().size(); i++) {
            IdentifierEntry paper = person.identifiers().get(i);
            if (!paper.kind().accepts(paper.kind().normalise(paper.value()))) {
                throw new RuleBroken(PersonRule.IDENTIFIER_FORM).at("person.identifiers[" + i + "].value");
            }
        }
        return person.phone() == null || person.phone().isEmpty()
                ? null
                : Phone.normalise(person.phone())
                        .orElseThrow(() -> new RuleBroken(PersonRule.PHONE_FORM).at("person.phone"));
    }
}
