package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.layout.LayoutService;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;

/** Somebody of whom a correction said that he never lay anywhere did lie there after all. */
@ApplicationScoped
public class Reinstatement {
    /** What cannot be, whoever else is in the room. Every other rule of the room says that somebody has to move. */
    private static final Set<BedRule> IMPOSSIBLE =
            EnumSet.of(BedRule.BED_NOT_OPENED, BedRule.BED_RETIRED, BedRule.BED_TAKEN, BedRule.GUARDIAN_NOT_THERE);

    /** The bed that he would have now. */
    private static final String LAST = """
            select id as use_id, stay_id, bed_id, room_id, facility_id, cast(slot as integer) as slot, guardian_stay_id, sex,
                   category, began_at
              from bed_use where stay_id = :stay and superseded_by = :correction and ended_at is null""";

    private final Session session;
    private final OccupationLedger ledger;
    private final LayoutService layout;

    Reinstatement(Session session, OccupationLedger ledger, LayoutService layout) {
        this.session = session;
        this.ledger = ledger;
        this.layout = layout;
    }

    /**
     * Called by whoever takes the correction back, with the stay taken. The room is judged under its lock.
     *
     * @throws RuleBroken BED_TAKEN, BED_RETIRED, GUARDIAN_NOT_THERE (409)
     */
    public void reinstate(UUID stay, UUID correction, Happened when) {
        Optional<Occupation> last = session.createNativeQuery(LAST, Occupation.class)
                .setParameter("stay", stay)
                .setParameter("correction", correction)
                .uniqueResultOptional();
        last.ifPresent(occupation -> {
            layout.lock(List.of(occupation.roomId()));
            judge(occupation, when);
        });
        session.createNativeMutationQuery("""
                        update bed_use set superseded_at = null, superseded_by = null, version = version + 1
                         where stay_id = :stay and superseded_by = :correction""")
                .setParameter("stay", stay)
                .setParameter("correction", correction)
                .executeUpdate();
    }

    private void judge(Occupation last, Happened when) {
        Occupant occupant =
                new Occupant(last.stayId(), Sex.valueOf(last.sex()), last.category(), last.guardianStayId());
        ledger.judge(List.of(new Candidate(0, last.bedId(), occupant, null)), Set.of(), when).stream()
                .filter(Verdict::refused)
                .map(Verdict::refusal)
                .filter(refusal -> IMPOSSIBLE.contains(refusal.code()))
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }
}
