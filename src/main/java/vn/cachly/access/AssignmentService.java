package vn.cachly.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Who may act where. Nobody gives, takes or sees places outside his own. */
@UseCase
@Transactional
@ApplicationScoped
public class AssignmentService {
    private final Assignments assignments;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    AssignmentService(
            Assignments assignments, CurrentActor current, Timekeeper timekeeper, Hash hash, Event<Changed> changes) {
        this.assignments = assignments;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(AssignmentView.class)
    public Recorded<AssignmentView> assign(AssignPlace place) {
        check(place);
        requireReach(place.facilityId(), place.unitId());
        Actor actor = current.get();
        Happened now = timekeeper.happened(null, null);
        byte[] content = hash.of(place);
        String issuer = Objects.requireNonNullElse(place.issuer(), actor.issuer());
        boolean isNew = assignments.add(place, issuer, actor.subject(), now.recordedAt(), content);
        Assignment assignment = assignments.findByIdOptional(place.id()).orElseThrow(RuleBroken::notFound);
        if (!isNew && !Hash.same(assignment.contentHash(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN);
        }
        if (isNew) {
            fire("assignment.given", assignment.view(), now);
        }
        return new Recorded<>(assignment.view(), isNew);
    }

    @Idempotent(AssignmentView.class)
    public AssignmentView end(UUID id, int version, EndAssignment command) {
        Assignment assignment = assignments.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        if (!reaches(assignment.view().facilityId(), assignment.view().unitId())) {
            throw RuleBroken.notFound();
        }
        Happened now = timekeeper.happened(null, null);
        assignment.seenAs(version).end(now.at(), command.reason());
        assignments.flush();
        fire("assignment.ended", assignment.view(), now);
        return assignment.view();
    }

    boolean isNobodyAssigned() {
        return assignments.count() == 0;
    }

    /** @param subject whose places; null for everybody's */
    public Page<AssignmentView> list(String subject, Keyset keyset) {
        List<AssignmentView> rows = assignments.list(current.get(), subject, keyset, timekeeper.now());
        return keyset.page(rows, AssignmentView::subject, AssignmentView::id);
    }

    /** Who has to be assigned anew, because the unit of his assignment ends. */
    public LeftAssignments left(Collection<UUID> endedUnits) {
        List<Assignments.Outliving> left = assignments.outliving(current.get(), endedUnits, timekeeper.now());
        return new LeftAssignments(
                left.size(),
                left.stream()
                        .filter(Assignments.Outliving::reached)
                        .map(Assignments.Outliving::id)
                        .toList());
    }

    /** Refuses a place outside the actor's own as if it did not exist: PLACE_NOT_FOUND (404). */
    public void requireReach(UUID facility, UUID unit) {
        if (!reaches(facility, unit)) {
            throw new RuleBroken(AccessRule.PLACE_NOT_FOUND).at(unit == null ? "facilityId" : "unitId");
        }
    }

    /** Whether the place is the actor's; with neither, whether he may act everywhere. */
    public boolean reaches(UUID facility, UUID unit) {
        return assignments.reaches(current.get(), facility, unit, timekeeper.now());
    }

    /** Whether the actor may act anywhere at all. */
    public boolean hasPlace() {
        return assignments.hasPlace(current.get(), timekeeper.now());
    }

    /** Looks again at where the actor may act, after a place of his own was made in this transaction. */
    public void lookAgain() {
        if (!current.get().isService()) {
            assignments.enter(current.get(), timekeeper.now());
        }
    }

    /** The facilities of the actor's place today. */
    public Set<UUID> facilities() {
        return Set.copyOf(assignments.facilities());
    }

    /** For figures only, after the reach was checked: from here on this transaction sees every camp. */
    public void lookEverywhere() {
        assignments.enterEverywhere();
    }

    private void fire(String action, AssignmentView view, Happened now) {
        changes.fire(new Changed(action, "assignment", view.id(), view.version(), view.facilityId(), List.of(), now));
    }

    private static void check(AssignPlace place) {
        long places = Stream.of(place.facilityId() != null, place.unitId() != null, place.everywhereOrNot())
                .filter(Boolean::booleanValue)
                .count();
        if (places != 1) {
            throw new RuleBroken(AccessRule.ONE_PLACE);
        }
        if (place.endsAt() != null && !place.endsAt().isAfter(place.startsAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("endsAt");
        }
    }
}
