package vn.cachly.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** A person's record says something else from now on, and what it said before is kept until somebody has it erased. */
@UseCase
@Transactional
@ApplicationScoped
public class PersonChangeService {
    private final Persons persons;
    private final PersonViews views;
    private final Revisions revisions;
    private final PersonCheck check;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<PersonChanging> changing;
    private final Event<SexChanging> sexChanges;
    private final Event<Changed> changes;
    private final Event<PersonsRead> reads;

    PersonChangeService(
            Persons persons,
            PersonViews views,
            Revisions revisions,
            PersonCheck check,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<PersonChanging> changing,
            Event<SexChanging> sexChanges,
            Event<Changed> changes,
            Event<PersonsRead> reads) {
        this.persons = persons;
        this.views = views;
        this.revisions = revisions;
        this.check = check;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changing = changing;
        this.sexChanges = sexChanges;
        this.changes = changes;
        this.reads = reads;
    }

    /** @throws RuleBroken STALE (412), SEX_IN_USE (409) and what a registration is refused for */
    @Idempotent(PersonView.class)
    public PersonView change(UUID id, int version, ChangePerson command) {
        Person known = persons.locked(id).seenAs(version);
        RegisterPerson content = command.person();
        if (!content.id().equals(id)) {
            throw new RuleBroken(CommonCode.INVALID).at("person.id");
        }
        Happened when = timekeeper.happened(null, null);
        String phone = check.phoneOf(content, LocalDate.ofInstant(when.recordedAt(), VietNam.ZONE));
        revisions.keep(views.of(id, known), when, current.get().subject(), command.reason());
        changing.fire(new PersonChanging(id));
        if (known.sex() != content.sex()) {
            sexChanges.fire(new SexChanging(id, content.sex(), when));
        }
        PersonView changed = views.of(id, persons.replace(known, content, phone));
        changes.fire(new Changed("person.changed", "person", id, changed.version(), null, List.of(), when));
        return changed;
    }

    /** What the record said before, the newest first. */
    public Page<RevisionView> revisions(UUID id, Keyset keyset) {
        persons.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        reads.fire(new PersonsRead("person.revisions-read", "person", List.of(id), null));
        return keyset.page(revisions.page(id, keyset), revision -> String.valueOf(revision.version()), any -> id);
    }

    @Idempotent(RevisionsErased.class)
    public RevisionsErased erase(UUID id, EraseRevisions command) {
        PersonView person = views.of(id, persons.locked(id));
        Happened when = timekeeper.happened(null, command.reason());
        List<Revisions.Erased> records = revisions.erase(id, when, current.get().subject(), command.reason());
        List<UUID> merged = records.stream()
                .map(Revisions.Erased::personId)
                .filter(one -> !one.equals(id))
                .toList();
        changes.fire(new Changed("person.revisions-erased", "person", id, person.version(), null, merged, when));
        int erased = records.stream().mapToInt(Revisions.Erased::erased).sum();
        return new RevisionsErased(id, erased, person.version());
    }
}
