package vn.cachly.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** Administrative units, by code and date. */
@UseCase
@Transactional
@ApplicationScoped
public class AreaService {
    private final Areas areas;
    private final Hash hash;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    AreaService(Areas areas, Hash hash, Timekeeper timekeeper, Event<Changed> changes) {
        this.areas = areas;
        this.hash = hash;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    @Idempotent(AreaView.class)
    public Recorded<AreaView> add(AddArea unit) {
        check(unit);
        byte[] content = hash.of(unit);
        if (areas.add(unit, content)) {
            changes.fire(
                    new Changed("area.added", "area", unit.id(), 0, null, List.of(), timekeeper.happened(null, null)));
            return new Recorded<>(view(unit.id()), true);
        }
        AreaUnit known = areas.findByIdOptional(unit.id()).orElseThrow(() -> new RuleBroken(AreaRule.UNIT_CODE_TAKEN));
        if (!Hash.same(known.contentHash(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN);
        }
        return new Recorded<>(view(unit.id()), false);
    }

    public AreaView view(UUID id) {
        return areas.view(id).orElseThrow(RuleBroken::notFound);
    }

    /**
     * For an address that names a unit, of whatever time.
     *
     * @throws RuleBroken UNIT_NOT_FOUND (404) at that field
     */
    public void require(UUID unit, String field) {
        if (areas.findByIdOptional(unit).isEmpty()) {
            throw new RuleBroken(AreaRule.UNIT_NOT_FOUND).at(field);
        }
    }

    /** Those of these units that there are. */
    public Set<UUID> known(Collection<UUID> units) {
        return units.isEmpty() ? Set.of() : Set.copyOf(areas.known(units));
    }

    /**
     * @param on the day whose units are meant; null means today in Viet Nam
     * @param q a part of the name, without regard to accents
     */
    public Page<AreaView> list(LocalDate on, String q, Tier tier, String code, UUID parent, Keyset keyset) {
        AreaFilter filter = new AreaFilter(dayOr(on), q, tier, code, parent);
        return keyset.page(areas.page(filter, keyset), AreaView::code, AreaView::id);
    }

    /** What the unit became. */
    public Page<AreaLink> successors(UUID id, Keyset keyset) {
        return links(areas.successors(view(id).id(), keyset), keyset);
    }

    /** What the unit was made of. */
    public Page<AreaLink> predecessors(UUID id, Keyset keyset) {
        return links(areas.predecessors(view(id).id(), keyset), keyset);
    }

    /** @param on the day on which the code had the meaning that is asked for; null means today in Viet Nam */
    public AreaConversion conversion(String code, Tier tier, LocalDate on) {
        Keyset one = Keyset.of(1, null);
        AreaView unit = areas.page(new AreaFilter(dayOr(on), null, tier, code, null), one).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(AreaRule.UNIT_NOT_FOUND).at("code"));
        return new AreaConversion(unit, areas.became(unit.id(), dayOr(null)));
    }

    /** The units of today that a unit became; none while it exists. */
    public List<UUID> heirs(UUID unit) {
        LocalDate today = dayOr(null);
        LocalDate ended = view(unit).validUntil();
        return ended == null || ended.isAfter(today)
                ? List.of()
                : areas.became(unit, today).stream()
                        .map(link -> link.unit().id())
                        .toList();
    }

    /**
     * The commune of today that each of these is, or has become as the only one; those that are none, have ended without an heir
     * or were divided are left out.
     */
    public Map<UUID, UUID> communes(Collection<UUID> units) {
        Map<UUID, UUID> communes = new HashMap<>();
        if (!units.isEmpty()) {
            areas.communes(units, dayOr(null)).forEach(one -> communes.put(one.unitId(), one.communeId()));
        }
        return communes;
    }

    private static Page<AreaLink> links(List<AreaLink> rows, Keyset keyset) {
        return keyset.page(rows, link -> link.unit().code(), link -> link.unit().id());
    }

    private LocalDate dayOr(LocalDate day) {
        return day == null ? LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE) : day;
    }

    private void check(AddArea unit) {
        if (unit.validUntil() != null && !unit.validUntil().isAfter(unit.validFrom())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("validUntil");
        }
        AreaUnit parent = unit.parentId() == null ? null : parent(unit.parentId());
        boolean fits = parent == null
                ? unit.tier() == Tier.PROVINCE
                : parent.tier().ordinal() < unit.tier().ordinal();
        if (!fits) {
            throw new RuleBroken(AreaRule.PARENT_TIER).at("parentId");
        }
        if (parent != null && !parent.outlasts(unit)) {
            throw new RuleBroken(AreaRule.PARENT_PERIOD).at("parentId");
        }
    }

    /** Nobody ends it until this transaction is over. */
    private AreaUnit parent(UUID id) {
        return areas.findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> new RuleBroken(AreaRule.UNIT_NOT_FOUND).at("parentId"));
    }
}
