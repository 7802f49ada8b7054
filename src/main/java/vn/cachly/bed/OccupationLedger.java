package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.NativeQuery;
import vn.cachly.person.Sex;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.VietNam;

/**
 * People in beds. Each statement judges the room and writes at once, while the caller holds the room's row: whoever comes
 * second waits there and then sees the first.
 */
@ApplicationScoped
class OccupationLedger {
    /** Ends what the movers have now and begins what comes next in the beds they leave. */
    private static final String LEAVING = """
            closed as (
                update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by, version = version + 1
                 where stay_id = any(:movers) and superseded_at is null and ended_at is null and began_at < :at
                   and not exists (select from refusal)
                returning *),
            next as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, began_at, began_recorded_at,
                                     began_recorded_by, reason)
                select %s, bed_id, room_id, facility_id, 0, %s, :at, :now, :by, %s
                  from closed where slot = 0
                on conflict do nothing)
            """;

    private static final String LEAVE = LEAVING.formatted("gen_random_uuid()", "'CLEANING'", "'LEFT'");

    private static final String JUDGE =
            RoomRules.JUDGED + "taken as (select cast(null as uuid) as id where false) " + RoomRules.VERDICTS;

    private static final String TAKE = RoomRules.JUDGED + LEAVE + """
            , taken as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id, sex, category,
                                     cohort_from, began_at, began_recorded_at, began_recorded_by)
                select s.use_id, s.bed_id, s.room_id, s.facility_id,
                       case when s.guardian_id is null then 0
                            else coalesce((select max(slot) from live where live.bed_id = s.bed_id), 0)
                                 + row_number() over (partition by s.bed_id, s.guardian_id is null order by s.rank) end,
                       'OCCUPIED', s.stay_id, s.guardian_id, s.sex, s.category,
                       least(:at, (select min(met.cohort_from) from met where met.of = s.stay_id)), :at, :now, :by
                  from spot s cross join (select count(*) from closed) as left_before
                 where s.party not in (select p.party from refusal join spot p on p.stay_id = refusal.of)
                on conflict do nothing returning id, room_id),
            widened as (
                update bed_use set cohort_from = :at
                 where id in (select o.id from company o join taken on taken.room_id = o.room_id where o.cohort_from > :at))
            """ + RoomRules.VERDICTS;

    private static final String ONLY =
            "with refusal as (select where false), %s select cast(count(*) as integer) from closed";
    private static final String LEAVE_ONLY = ONLY.formatted(LEAVE);
    private static final String BLOCK = ONLY.formatted(LEAVING.formatted(":use", "'BLOCKED'", "cast(:reason as text)"));

    private static final String UNBLOCK = """
            update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by, end_reason = 'RETURNED',
                               version = version + 1
             where id = :use and kind = 'BLOCKED' and superseded_at is null and ended_at is null and began_at < :at""";

    private static final String GIVE_UP = """
            with closed as (
                update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by, end_reason = 'LEFT', version = version + 1
                 where id = any(:uses) and kind = 'BLOCKED' and superseded_at is null and ended_at is null and began_at < :at
                returning *)
            insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, began_at, began_recorded_at, began_recorded_by, reason)
            select gen_random_uuid(), bed_id, room_id, facility_id, 0, 'CLEANING', :at, :now, :by, 'LEFT' from closed""";

    private final Session session;
    private final BedConfig config;

    OccupationLedger(Session session, BedConfig config) {
        this.session = session;
        this.config = config;
    }

    /** @param sure the parties that are judged and come before whoever is not */
    List<Verdict> judge(List<Candidate> candidates, Set<Integer> sure, Happened when) {
        return asked(JUDGE, candidates, sure, List.of(), when).getResultList();
    }

    /** @param movers the stays that leave their beds with this step: the occupant and the children who come along */
    List<Verdict> take(List<Candidate> candidates, List<UUID> movers, Happened when, String by) {
        return asked(TAKE, candidates, Set.of(), movers, when)
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .getResultList();
    }

    private NativeQuery<Verdict> asked(
            String sql, List<Candidate> candidates, Set<Integer> sure, List<UUID> movers, Happened when) {
        return session.createNativeQuery(sql, Verdict.class)
                .setParameter("movers", movers.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter(
                        "ranks", IntStream.range(0, candidates.size()).boxed().toArray(Integer[]::new))
                .setParameter("parties", column(candidates, Candidate::party, Integer[]::new))
                .setParameter("sure", column(candidates, one -> sure.contains(one.party()), Boolean[]::new))
                .setParameter("uses", column(candidates, one -> Ids.next(), UUID[]::new))
                .setParameter("beds", column(candidates, Candidate::bedId, UUID[]::new))
                .setParameter("stays", column(candidates, Candidate::stayId, UUID[]::new))
                .setParameter(
                        "sexes", column(candidates, one -> one.occupant().sex().name(), String[]::new))
                .setParameter(
                        "categories", column(candidates, one -> one.occupant().category(), String[]::new))
                .setParameter(
                        "guardians", column(candidates, one -> one.occupant().guardianStayId(), UUID[]::new))
                .setParameter(
                        "births",
                        column(
                                candidates,
                                one -> one.born() == null ? null : one.born().toString(),
                                String[]::new))
                .setParameter("grown", grownUntil(when.at()));
    }

    LocalDate grownUntil(Instant at) {
        return LocalDate.ofInstant(at, VietNam.ZONE).minusYears(config.childUntilYears());
    }

    /** @return how many left a bed */
    int leave(List<UUID> movers, Happened when, String by) {
        return stamped(Scalar.query(session, LEAVE_ONLY, Integer.class), movers, when, by)
                .getSingleResult();
    }

    /** @return how many left a bed, of whom one at most had it for himself: that bed is blocked by this use */
    int block(List<UUID> movers, UUID use, String reason, Happened when, String by) {
        return stamped(Scalar.query(session, BLOCK, Integer.class), movers, when, by)
                .setParameter("use", use)
                .setParameter("reason", reason)
                .getSingleResult();
    }

    /** Unless somebody has freed the bed before. */
    void unblock(UUID use, Happened when, String by) {
        session.createNativeMutationQuery(UNBLOCK)
                .setParameter("use", use)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** What was kept is to be cleaned. */
    void giveUp(List<UUID> uses, Happened when, String by) {
        session.createNativeMutationQuery(GIVE_UP)
                .setParameter("uses", uses.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** The same person in the same bed, of another category or sex; null leaves either as it was. */
    void retell(UUID stay, String category, Sex sex, Happened when, String by) {
        stamped(session.createNativeMutationQuery("""
                                with closed as (
                                    update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by,
                                                       version = version + 1
                                     where stay_id = any(:movers) and superseded_at is null and ended_at is null
                                    returning *)
                                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id,
                                                     sex, category, cohort_from, began_at, began_recorded_at, began_recorded_by)
                                select :use, bed_id, room_id, facility_id, slot, kind, stay_id, guardian_stay_id,
                                       coalesce(cast(:sex as text), sex), coalesce(cast(:category as text), category),
                                       cohort_from, :at, :now, :by from closed"""), List.of(stay), when, by)
                .setParameter("use", Ids.next())
                .setParameter("category", category)
                .setParameter("sex", sex == null ? null : sex.name())
                .executeUpdate();
    }

    /** A correction: the stay never lay anywhere. */
    void supersede(UUID stay, UUID correction, Happened when) {
        session.createNativeMutationQuery("""
                        update bed_use set superseded_at = :now, superseded_by = :correction, version = version + 1
                         where stay_id = :stay and superseded_at is null""")
                .setParameter("now", when.recordedAt())
                .setParameter("correction", correction)
                .setParameter("stay", stay)
                .executeUpdate();
    }

    private static <T> T[] column(List<Candidate> rows, Function<Candidate, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static <Q extends CommonQueryContract> Q stamped(Q query, List<UUID> movers, Happened when, String by) {
        query.setParameter("movers", movers.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by);
        return query;
    }
}
