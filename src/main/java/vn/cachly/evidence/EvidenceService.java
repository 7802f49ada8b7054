package vn.cachly.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.person.PersonService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.Proof;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** What people can show: written down by the desk, verified by a health worker, read by the conditions of protocols. */
@UseCase
@Transactional
@ApplicationScoped
public class EvidenceService {
    private static final String RESOURCE = "evidence";

    private final EvidenceStore store;
    private final PersonService persons;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<EvidenceChanging> changing;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    EvidenceService(
            EvidenceStore store,
            PersonService persons,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<EvidenceChanging> changing,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.store = store;
        this.persons = persons;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changing = changing;
        this.changes = changes;
        this.looks = looks;
    }

    @Idempotent(EvidenceView.class)
    public Recorded<EvidenceView> add(UUID person, AddEvidence command) {
        persons.holdSeen(person);
        check(command);
        byte[] content = hash.of(person, command);
        Evidence known = store.findById(command.id());
        if (known != null) {
            if (!Hash.same(known.contentHash(), content)) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(view(known), false);
        }
        changing.fire(new EvidenceChanging(person));
        Happened now = timekeeper.happened(null, null);
        Evidence added =
                new Evidence(person, command, now.recordedAt(), current.get().subject(), content);
        store.persistAndFlush(added);
        changes.fire(new Changed("evidence.added", RESOURCE, command.id(), 0, null, List.of(person), now));
        return new Recorded<>(view(added), true);
    }

    @Idempotent(EvidenceView.class)
    public EvidenceView judge(UUID person, UUID id, int version, JudgeEvidence command) {
        boolean unsaid = command.reason() == null || command.reason().isBlank();
        if (command.judgement() == Judgement.REJECTED && unsaid) {
            throw new RuleBroken(EvidenceRule.EVIDENCE_INCOMPLETE).at("reason");
        }
        persons.requirePresent(person);
        changing.fire(new EvidenceChanging(person));
        Evidence evidence = store.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.personId().equals(person))
                .orElseThrow(RuleBroken::notFound);
        Happened now = timekeeper.happened(null, null);
        evidence.seenAs(version).judge(command, now.recordedAt(), current.get().subject());
        store.flush();
        EvidenceView view = view(evidence);
        changes.fire(new Changed("evidence.judged", RESOURCE, id, view.version(), null, List.of(person), now));
        return view;
    }

    public List<EvidenceView> of(UUID person) {
        persons.requireSeen(person);
        looks.fire(new PersonsRead("evidence.read", "person", List.of(person), null));
        return store.of(person).stream().map(this::view).toList();
    }

    /** What was verified, by person. */
    public Map<UUID, List<Proof>> verified(Collection<UUID> people) {
        return store.verified(people).stream()
                .collect(Collectors.groupingBy(
                        EvidenceStore.Row::personId,
                        Collectors.mapping(EvidenceStore.Row::proof, Collectors.toList())));
    }

    private EvidenceView view(Evidence evidence) {
        return evidence.view(current.get().has(Role.HEALTH_WORKER)
                || current.get().has(Role.COMMANDER)
                || current.get().has(Role.DEPARTMENT));
    }

    private void check(AddEvidence command) {
        boolean test = command.kind() == Proof.Kind.TEST;
        if ((command.kind() == Proof.Kind.VACCINE_DOSE) != (command.dose() != null)) {
            throw new RuleBroken(EvidenceRule.EVIDENCE_INCOMPLETE).at("dose");
        }
        if (test != (command.method() != null) || test != (command.result() != null)) {
            throw new RuleBroken(EvidenceRule.EVIDENCE_INCOMPLETE).at(command.method() == null ? "method" : "result");
        }
        timekeeper.happened(command.happenedAt(), "evidence");
    }
}
