package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;

/** What was done about somebody: samples, cases and contacts, places on lists. It goes over with the stay, and back. */
@ApplicationScoped
class MergedCare {
    private static final String GIVE = "select cast(person_merge_give_care(:merge, :voided, :heir, :now, :by) as text)";

    private static final String TAKE_BACK =
            "select cast(person_merge_take_care_back(:merge, :voided, :heir, :now, :by) as text)";

    /** Nothing of it is undone by saying that the stay never was. */
    private static final String DEPARTED = """
            select exists (select from handover where stay_id = :stay)
                or exists (select from certificate where stay_id = :stay and revoked_at is null)
                or exists (select from release_item where stay_id = :stay and departed_at is not null)""";

    private static final String AWAY = """
            select exists (select from presence where stay_id = :stay and superseded_at is null and ended_at is null
                                                   and kind in ('ABSENT', 'AT_HOSPITAL', 'IN_TRANSIT'))""";

    /** Events that were taken back since they were copied: what they were copied from is taken back with them. */
    private static final String TAKEN_BACK = """
            select o.id from person_merge m join person_merge_row r on r.merge_id = m.id and r.kind = 'EVENT_COPY'
              join clock_event c on c.id = r.row_id join clock_event v on v.revokes_id = c.id and v.recorded_at > m.recorded_at
              join clock_event o on o.stay_id = m.voided_stay_id and o.kind = c.kind and o.happened_at = c.happened_at
                                and o.cause_id is not distinct from c.cause_id
             where m.id = :merge and not exists (select from clock_event x where x.revokes_id = o.id) order by o.id""";

    private final Session session;
    private final CurrentActor current;

    MergedCare(Session session, CurrentActor current) {
        this.session = session;
        this.current = current;
    }

    /** @throws RuleBroken VOIDED_DEPARTED, VOIDED_AWAY (409) */
    void check(UUID voided) {
        if (is(DEPARTED, voided)) {
            throw new RuleBroken(MergeRule.VOIDED_DEPARTED).at("voidStayId");
        }
        if (is(AWAY, voided)) {
            throw new RuleBroken(MergeRule.VOIDED_AWAY).at("voidStayId");
        }
    }

    /** @throws RuleBroken POSITIVE_SINCE with the samples (409) */
    void checkUndo(UUID merge) {
        List<UUID> samples = Scalar.query(session, "select * from person_merge_cases_since(:merge)", UUID.class)
                .setParameter("merge", merge)
                .getResultList();
        if (!samples.isEmpty()) {
            throw new RuleBroken(MergeRule.POSITIVE_SINCE).naming(samples);
        }
    }

    void give(UUID merge, UUID voided, UUID heir, Happened now) {
        run(GIVE, merge, voided, heir, now);
    }

    void nameCopies(UUID merge, UUID heir) {
        Scalar.query(session, "select cast(person_merge_name_copies(:merge, :heir) as text)", String.class)
                .setParameter("merge", merge)
                .setParameter("heir", heir)
                .getSingleResult();
    }

    void takeBack(UUID merge, UUID voided, UUID heir, Happened now) {
        run(TAKE_BACK, merge, voided, heir, now);
    }

    List<UUID> takenBackSince(UUID merge) {
        return Scalar.query(session, TAKEN_BACK, UUID.class)
                .setParameter("merge", merge)
                .getResultList();
    }

    private void run(String function, UUID merge, UUID voided, UUID heir, Happened now) {
        Scalar.query(session, function, String.class)
                .setParameter("merge", merge)
                .setParameter("voided", voided)
                .setParameter("heir", heir)
                .setParameter("now", now.recordedAt())
                .setParameter("by", current.get().subject())
                .getSingleResult();
    }

    private boolean is(String question, UUID stay) {
        return Scalar.query(session, question, Boolean.class)
                .setParameter("stay", stay)
                .getSingleResult();
    }
}
