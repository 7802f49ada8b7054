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
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** People, as far as they are known. */
@UseCase
@Transactional
@ApplicationScoped
public class PersonService {
    private final Persons persons;
    private final PersonViews views;
    private final PersonCheck check;
    private final Hash hash;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> reads;

    PersonService(
            Persons persons,
            PersonViews views,
            PersonCheck check,
            Hash hash,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<PersonsRead> reads) {
        this.persons = persons;
        this.views = views;
        this.check = check;
        this.hash = hash;
        this.current = current;
        this.timekeeper = timekeeper;
        this.reads = reads;
    }

    /**
     * Part of an admission: a person is seen by those who see a stay of his.
     *
     * @throws RuleBroken ID_TAKEN when the id stands for somebody else
     */
    public void register(RegisterPerson person, Happened when) {
        String phone = check.phoneOf(person, LocalDate.ofInstant(when.recordedAt(), VietNam.ZONE));
        byte[] content = hash.of(person);
        if (!persons.add(person, phone, when.recordedAt(), current.get().subject(), content)) {
            persons.findByIdOptional(person.id())
                    .filter(known -> Hash.same(known.contentHash(), content))
                    .orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN).at("person.id"));
        }
    }

    /**
     * Holds the answer until the transaction ends: nobody changes the sex of somebody who is being given a bed.
     *
     * @throws RuleBroken PERSON_NOT_FOUND (404), also for a person of another place
     */
    public Sex sexOf(UUID id) {
        persons.hold(id);
        return persons.sexOf(id).orElseThrow(() -> new RuleBroken(PersonRule.PERSON_NOT_FOUND).at("personId"));
    }

    /**
     * For whoever compares somebody not yet registered with those who are.
     *
     * @return the phone number as it would be kept, or null
     * @throws RuleBroken what a registration would be refused for
     */
    public String phoneOf(RegisterPerson person) {
        return check.phoneOf(person, LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE));
    }

    /** First day of what is known of it; empty when nothing is, or the person is of another place. */
    public Optional<LocalDate> birthDateOf(UUID id) {
        return persons.findByIdOptional(id).map(Person::birthDate);
    }

    /**
     * As {@link #requirePresent}, and nobody merges the person until this transaction ends: for whoever is about to add something to
     * him, which would be lost with a record that becomes another meanwhile.
     */
    public void holdPresent(UUID id) {
        persons.hold(id);
        requirePresent(id);
    }

    /** As {@link #requireSeen}, and nobody merges the person until this transaction ends. */
    public void holdSeen(UUID id) {
        persons.hold(id);
        requireSeen(id);
    }

    /** @throws RuleBroken NOT_FOUND (404) unless the person is in quarantine in the actor's place now */
    public void requirePresent(UUID id) {
        if (!persons.isPresent(id)) {
            throw RuleBroken.notFound();
        }
    }

    /** @throws RuleBroken NOT_FOUND (404) for a person who is in quarantine now, and not in the actor's place */
    public void requireNotElsewhere(UUID id) {
        if (persons.isElsewhere(id)) {
            throw RuleBroken.notFound();
        }
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a person of another place */
    public void requireSeen(UUID id) {
        versionOf(id);
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a person of another place */
    public int versionOf(UUID id) {
        return persons.findByIdOptional(id).orElseThrow(RuleBroken::notFound).version();
    }

    public PersonView view(UUID id) {
        Person person = persons.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        reads.fire(new PersonsRead("person.read", "person", List.of(id), null));
        return views.of(id, person);
    }
}
