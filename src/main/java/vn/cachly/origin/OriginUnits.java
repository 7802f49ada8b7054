package vn.cachly.origin;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.access.AccessRule;
import vn.cachly.access.AssignmentService;
import vn.cachly.area.AreaRule;
import vn.cachly.area.Tier;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** The units origins lie in. Where one has ended, its origins are in the hands of those of the units it became. */
@ApplicationScoped
class OriginUnits {
    private static final String TODAY = """
            with recursive heir (id) as (
                select cast(:unit as uuid)
                union select s.successor_id from heir join area_succession s on s.predecessor_id = heir.id)
            select u.id, u.tier from heir join area_unit u on u.id = heir.id
             where u.valid_from <= :today and (u.valid_until is null or u.valid_until > :today)""";

    private final Session session;
    private final AssignmentService places;
    private final Timekeeper timekeeper;

    OriginUnits(Session session, AssignmentService places, Timekeeper timekeeper) {
        this.session = session;
        this.places = places;
        this.timekeeper = timekeeper;
    }

    /** A unit that exists today. */
    @RegisterForReflection
    record Unit(UUID id, String tier) {}

    /**
     * @param unit null for abroad, which lies in nobody's units: it is for those who may act everywhere
     * @throws RuleBroken PLACE_NOT_FOUND (404)
     */
    void requireOwn(UUID unit, String field) {
        boolean own = places.reaches(null, unit)
                || unit != null && today(unit).stream().anyMatch(heir -> places.reaches(null, heir.id()));
        if (!own) {
            throw new RuleBroken(AccessRule.PLACE_NOT_FOUND).at(field);
        }
    }

    /** @throws RuleBroken ORIGIN_PLACE (400) for a province that is none, UNIT_NOT_IN_FORCE (409) for a unit of another time */
    void requireFitting(OriginKind kind, UUID unit, String field) {
        if (unit == null) {
            return;
        }
        Unit found = today(unit).stream()
                .filter(heir -> heir.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(AreaRule.UNIT_NOT_IN_FORCE).at(field));
        if (kind == OriginKind.PROVINCE && !found.tier().equals(Tier.PROVINCE.name())) {
            throw new RuleBroken(OriginRule.ORIGIN_PLACE).at(field);
        }
    }

    private List<Unit> today(UUID unit) {
        return session.createNativeQuery(TODAY, Unit.class)
                .setParameter("unit", unit)
                .setParameter("today", LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE))
                .getResultList();
    }
}
