package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;

/** Ends the stays of many who leave together: stay, bed and presence of each in the same few statements. */
@ApplicationScoped
public class Departures {
    private static final String TOO_LATE = """
            select s.id from stay s
             where s.id = any(:ids)
               and (s.began_at >= :at
                    or exists (select from presence p where p.stay_id = s.id and p.superseded_at is null and p.ended_at is null and p.began_at >= :at)
                    or exists (select from stay_category c where c.stay_id = s.id and c.superseded_at is null and c.ended_at is null
                                                             and c.began_at >= :at)
                    or exists (select from bed_use u where u.stay_id = s.id and u.superseded_at is null and u.ended_at is null
                                                       and u.began_at >= :at))
             order by s.id""";

    private static final String END = """
            update stay set ended_at = :at, end_kind = one.kind, ended_recorded_at = :now, ended_recorded_by = :by,
                            end_reason = cast(:reason as text), version = version + 1
              from unnest(cast(:ids as uuid[]), cast(:kinds as text[])) as one (id, kind)
             where stay.id = one.id and stay.ended_at is null and stay.began_at < :at""";

    private final Session session;
    private final Stays stays;
    private final OccupancyService occupancy;
    private final CurrentActor current;
    private final Event<StaysEnded> over;
    private final Event<AllChanged> changes;

    Departures(
            Session session,
            Stays stays,
            OccupancyService occupancy,
            CurrentActor current,
            Event<StaysEnded> over,
            Event<AllChanged> changes) {
        this.session = session;
        this.stays = stays;
        this.occupancy = occupancy;
        this.current = current;
        this.over = over;
        this.changes = changes;
    }

    /** Those of whom something is written down that was at that time or later. */
    public Set<UUID> tooLate(Collection<UUID> ids, Happened when) {
        return Set.copyOf(Scalar.query(session, TOO_LATE, UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .getResultList());
    }

    /**
     * @param leaving stays that the caller has taken, that last and are not too late; whoever shares a bed with another is there with
     *     him, each with his own end
     */
    public void end(List<StayNow> leaving, Function<StayNow, EndKind> kind, Happened when, String reason) {
        List<UUID> ids = leaving.stream().map(StayNow::id).toList();
        String by = current.get().subject();
        int ended = session.createNativeMutationQuery(END)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter(
                        "kinds", leaving.stream().map(kind).map(Enum::name).toArray(String[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .executeUpdate();
        if (ended != ids.size()) {
            throw new RuleBroken(CommonCode.BUSY);
        }
        occupancy.leave(ids, when);
        Steps.inOrder(stays.endPresence(ids, when, by), ids.size());
        over.fire(new StaysEnded(ids, when));
        changes.fire(new AllChanged(leaving.stream()
                .map(one -> new Changed(
                        "stay.ended",
                        "stay",
                        one.id(),
                        one.version() + 1,
                        one.facilityId(),
                        List.of(one.personId()),
                        when))
                .toList()));
    }
}
