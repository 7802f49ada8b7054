package vn.cachly.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AccessRule;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Delegations to sign. The chain of who decides has changed with the units and will again: it is data. */
@UseCase
@Transactional
@ApplicationScoped
public class SigningService {
    private final Signings signings;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    SigningService(
            Signings signings,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.signings = signings;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(SigningView.class)
    public Recorded<SigningView> delegate(DelegateSigning command) {
        if ((command.unitId() == null) == (command.facilityId() == null)) {
            throw new RuleBroken(AccessRule.ONE_PLACE).at("unitId");
        }
        if (command.endsAt() != null && !command.endsAt().isAfter(command.startsAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("endsAt");
        }
        places.requireReach(command.facilityId(), command.unitId());
        Happened now = timekeeper.happened(null, null);
        byte[] content = hash.of(command);
        boolean isNew = signings.add(command, now.recordedAt(), current.get().subject(), content);
        if (!isNew && !Hash.same(signings.contentOf(command.id()).orElseThrow(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        SigningView view = view(command.id());
        if (isNew) {
            fire("signing.delegated", view, now);
        }
        return new Recorded<>(view, isNew);
    }

    @Idempotent(SigningView.class)
    public SigningView end(UUID id, int version, EndSigning command) {
        SigningView seen = view(id);
        places.requireReach(seen.facilityId(), seen.unitId());
        Answers.same(version, seen.version());
        Happened now = timekeeper.happened(null, null);
        if (!signings.end(id, version, now.at(), command.reason())) {
            Answers.same(version, view(id).version());
            throw new RuleBroken(OrderRule.AUTHORITY_OVER);
        }
        fire("signing.ended", view(id), now);
        return view(id);
    }

    public SigningView view(UUID id) {
        return signings.find(id).orElseThrow(RuleBroken::notFound);
    }

    public Page<SigningView> page(Keyset keyset) {
        return keyset.page(signings.page(keyset), view -> "", SigningView::id);
    }

    private void fire(String action, SigningView view, Happened now) {
        changes.fire(new Changed(action, "signing", view.id(), view.version(), view.facilityId(), List.of(), now));
    }
}
