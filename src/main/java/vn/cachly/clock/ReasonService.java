package vn.cachly.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.person.PersonService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** The words beside what moved somebody's dates, when nobody may read them any more. */
@UseCase
@Transactional
@ApplicationScoped
public class ReasonService {
    private final ClockReasons reasons;
    private final PersonService persons;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<ReasonsErasing> erasing;
    private final Event<Changed> changes;

    ReasonService(
            ClockReasons reasons,
            PersonService persons,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<ReasonsErasing> erasing,
            Event<Changed> changes) {
        this.reasons = reasons;
        this.persons = persons;
        this.current = current;
        this.timekeeper = timekeeper;
        this.erasing = erasing;
        this.changes = changes;
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a person of another place */
    @Idempotent(ReasonsErased.class)
    public ReasonsErased erase(UUID person, EraseReasons command) {
        int version = persons.versionOf(person);
        erasing.fire(new ReasonsErasing(person));
        Happened when = timekeeper.happened(null, command.reason());
        int erased = reasons.eraseOfPerson(person, when, current.get().subject(), command.reason());
        changes.fire(new Changed("person.reasons-erased", "person", person, version, null, List.of(), when));
        return new ReasonsErased(person, erased, version);
    }
}
