package vn.cachly.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.layout.LayoutService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** What camps are approved for. Nobody is admitted to a camp that is not approved for his category at that time. */
@UseCase
@Transactional
@ApplicationScoped
public class ApprovalService {
    private final Approvals approvals;
    private final Facilities facilities;
    private final Categories categories;
    private final LayoutService layout;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    ApprovalService(
            Approvals approvals,
            Facilities facilities,
            Categories categories,
            LayoutService layout,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.approvals = approvals;
        this.facilities = facilities;
        this.categories = categories;
        this.layout = layout;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(ApprovalView.class)
    public Recorded<ApprovalView> grant(UUID facility, GrantApproval terms) {
        facilities.findByIdOptional(facility).orElseThrow(RuleBroken::notFound).refuseRetired();
        if (terms.id() != null && approvals.findById(terms.id()) != null) {
            Approval known = approvals.findById(terms.id());
            if (!Hash.same(known.contentHash(), hash.of(facility, terms))) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(known.view(), false);
        }
        return new Recorded<>(add(facility, terms, timekeeper.happened(null, null)), true);
    }

    /**
     * Waits for every admission that is under way in the camp, and only then looks at the clock: nobody has come in after
     * it. Those who wait for us see that the approval is gone. Whoever came in before, but after an end that is dated
     * back, has to move (NOT_APPROVED).
     */
    @Idempotent(ApprovalView.class)
    public ApprovalView withdraw(UUID facility, UUID id, int version, WithdrawApproval command) {
        layout.lockAllOf(facility);
        Approval approval = approvals
                .find("id = ?1 and facilityId = ?2", id, facility)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(RuleBroken::notFound);
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        approval.seenAs(version).withdraw(when, current.get().subject(), command.reason());
        approvals.flush();
        fire("approval.withdrawn", approval.view(), when);
        return approval.view();
    }

    /**
     * A camp that takes people in at that time. Stays in use until this transaction ends.
     *
     * @throws RuleBroken NOT_FOUND (404), also for a camp of another place; FACILITY_RETIRED, FACILITY_NOT_OPENED (409)
     */
    public UUID camp(UUID facility, Instant at) {
        return facilities
                .findByIdOptional(facility, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> RuleBroken.notFound().at("facilityId"))
                .requireOpen(at)
                .id();
    }

    /** For people without a bed yet. Keeps the approval as it is until this transaction ends. */
    public void requireApproved(UUID facility, String category, Instant at) {
        if (!approvals.isApproved(facility, category, at)) {
            throw new RuleBroken(FacilityRule.NOT_APPROVED).at("facilityId");
        }
    }

    /** For many without a bed yet; keeps the approvals as {@link #requireApproved} does. */
    public Set<String> categories(UUID facility, Instant at) {
        return Set.copyOf(approvals.categories(facility, at));
    }

    /** All that were ever granted, the earliest first. */
    public List<ApprovalView> of(UUID facility) {
        return approvals.of(facility);
    }

    ApprovalView add(UUID facility, GrantApproval terms, Happened now) {
        categories.requireKnown(terms.category());
        Approval approval = new Approval(
                Answers.idOr(terms.id()),
                facility,
                terms,
                current.get().subject(),
                now.recordedAt(),
                hash.of(facility, terms));
        approvals.persistAndFlush(approval);
        fire("approval.granted", approval.view(), now);
        return approval.view();
    }

    private void fire(String action, ApprovalView view, Happened when) {
        changes.fire(new Changed(action, "approval", view.id(), view.version(), view.facilityId(), List.of(), when));
    }
}
