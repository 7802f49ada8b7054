package vn.cachly.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.layout.Retire;
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

/** The register of places people come from. A bus may come from anywhere: all are read, those of one's own units written. */
@UseCase
@Transactional
@ApplicationScoped
public class OriginService {
    private static final String IN_CHANGE = "origin.";

    private final Origins origins;
    private final OriginUnits units;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    OriginService(
            Origins origins,
            OriginUnits units,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.origins = origins;
        this.units = units;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(OriginView.class)
    public Recorded<OriginView> create(CreateOrigin command) {
        Happened now = timekeeper.happened(null, null);
        String phone = OriginCheck.phoneOf(command, "", now.recordedAt());
        units.requireOwn(command.unitId(), "unitId");
        byte[] content = hash.of(command);
        Origin known = origins.findById(command.id());
        if (known != null) {
            if (!Hash.same(known.contentHash(), content)) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(one(command.id()), false);
        }
        units.requireFitting(command.kind(), command.unitId(), "unitId");
        origins.persistAndFlush(new Origin(command, phone, current.get().subject(), now.recordedAt(), content));
        return new Recorded<>(told("origin.created", command.id(), now), true);
    }

    /** Where it lay, and where it will lie: both must be the actor's. */
    @Idempotent(OriginView.class)
    public OriginView change(UUID id, int version, ChangeOrigin command) {
        CreateOrigin content = command.origin();
        if (!content.id().equals(id)) {
            throw new RuleBroken(CommonCode.INVALID).at(IN_CHANGE + "id");
        }
        Happened now = timekeeper.happened(null, null);
        Origin origin = own(id).seenAs(version).inUse();
        String phone = OriginCheck.phoneOf(content, IN_CHANGE, now.recordedAt());
        if (origin.isElsewhere(content)) {
            units.requireOwn(content.unitId(), IN_CHANGE + "unitId");
            units.requireFitting(content.kind(), content.unitId(), IN_CHANGE + "unitId");
        }
        origin.change(content, phone, now, current.get().subject(), command.reason());
        origins.flush();
        return told("origin.changed", id, now);
    }

    @Idempotent(OriginView.class)
    public OriginView retire(UUID id, int version, Retire command) {
        Origin origin = own(id).seenAs(version).inUse();
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        origin.retire(when, current.get().subject(), command.reason());
        origins.flush();
        return told("origin.retired", id, when);
    }

    public OriginView view(UUID id) {
        if (!mayRead()) {
            throw RuleBroken.notFound();
        }
        return one(id);
    }

    /** In the order of their names, the retired among them. */
    public Page<OriginView> page(OriginFilter filter, Keyset keyset) {
        List<OriginView> rows = mayRead() ? origins.page(filter, keyset) : List.of();
        return keyset.page(rows, OriginView::name, OriginView::id);
    }

    /** A program that was given no place has no business with any. */
    private boolean mayRead() {
        return !current.get().has(Role.CLIENT) || places.hasPlace();
    }

    private Origin own(UUID id) {
        Origin origin =
                origins.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
        units.requireOwn(origin.unitId(), null);
        return origin;
    }

    private OriginView one(UUID id) {
        return origins.view(id).orElseThrow(RuleBroken::notFound);
    }

    private OriginView told(String action, UUID id, Happened when) {
        OriginView view = one(id);
        List<UUID> also = view.unitId() == null ? List.of() : List.of(view.unitId());
        changes.fire(new Changed(action, "origin", id, view.version(), null, also, when));
        return view;
    }
}
