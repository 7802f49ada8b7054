package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.person.PersonService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Two records of one person become one, and two again when that was wrong. */
@UseCase
@Transactional
@ApplicationScoped
public class MergeService {
    private final Merges merges;
    private final MergedRows rows;
    private final MergeReturn back;
    private final MergeJudge judge;
    private final StayHandover handover;
    private final PersonService persons;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    MergeService(
            Merges merges,
            MergedRows rows,
            MergeReturn back,
            MergeJudge judge,
            StayHandover handover,
            PersonService persons,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.merges = merges;
        this.rows = rows;
        this.back = back;
        this.judge = judge;
        this.handover = handover;
        this.persons = persons;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.looks = looks;
    }

    /** @throws RuleBroken STAYS_OVERLAP with both stays, MERGE_ELSEWHERE, ALREADY_MERGED and the like (409) */
    @Idempotent(MergeView.class)
    public Recorded<MergeView> merge(UUID survivor, MergePersons command) {
        byte[] content = hash.of(survivor, command);
        if (merges.contentOf(command.id()).isPresent()) {
            if (!Hash.same(merges.contentOf(command.id()).orElseThrow(), content)) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(view(survivor, command.id()), false);
        }
        judge.check(survivor, command);
        Happened now = timekeeper.happened(null, null);
        UUID heir = judge.heir(survivor, command);
        UUID correction = Ids.next();
        merges.add(survivor, command, heir, correction, now, current.get().subject(), content);
        rows.remember(command.id(), command.duplicateId(), survivor, command.voidStayId());
        if (heir != null) {
            handover.over(command, heir, correction, now);
        }
        rows.copyPapers(command.id(), command.duplicateId(), survivor);
        rows.rePoint(command.id(), command.duplicateId(), survivor);
        MergeView view = view(survivor, command.id());
        fire("person.merged", view, rows.touchFamilies(command.id()), now);
        return new Recorded<>(view, true);
    }

    /**
     * All of it or nothing.
     *
     * @throws RuleBroken MERGE_UNDONE, MERGE_ELSEWHERE, MERGED_SINCE, POSITIVE_SINCE, or BED_TAKEN and the like when the stay that comes back cannot have
     *     its bed again (409)
     */
    @Idempotent(MergeView.class)
    public MergeView undo(UUID survivor, UUID id, int version, UndoMerge command) {
        MergeView merged = view(survivor, id);
        merges.lock(survivor, merged.duplicateId());
        Happened now = timekeeper.happened(null, null);
        if (!merges.undo(id, version, now.recordedAt(), current.get().subject(), command.reason())) {
            Answers.same(version, view(survivor, id).version());
            throw new RuleBroken(MergeRule.MERGE_UNDONE);
        }
        judge.checkUndo(merged);
        UUID correction = merges.correctionOf(id);
        if (merged.voidedStayId() != null) {
            handover.back(merged, correction, command.reason(), now);
        }
        back.forgetCopies(id);
        back.pointBack(id);
        rows.rise(survivor);
        if (merged.voidedStayId() != null) {
            handover.goesOn(merged, correction, now);
        }
        MergeView view = view(survivor, id);
        fire("person.merge-undone", view, rows.touchFamilies(id), now);
        return view;
    }

    public List<MergeView> of(UUID survivor) {
        persons.requireSeen(survivor);
        looks.fire(new PersonsRead("person.merges-read", "person", List.of(survivor), null));
        return merges.of(survivor);
    }

    private MergeView view(UUID survivor, UUID id) {
        return merges.find(id)
                .filter(found -> found.survivorId().equals(survivor))
                .orElseThrow(RuleBroken::notFound);
    }

    private void fire(String action, MergeView view, List<UUID> families, Happened now) {
        List<UUID> also = Stream.concat(
                        Stream.of(view.duplicateId(), view.voidedStayId(), view.heirStayId(), view.id()),
                        families.stream())
                .filter(one -> one != null)
                .toList();
        changes.fire(new Changed(action, "person", view.survivorId(), 0, null, also, now));
    }
}
