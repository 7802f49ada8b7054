package vn.cachly.stay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.problem.InTheWay;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;

/** How stays begin, one or many at once, and what stands in their way. */
@ApplicationScoped
class Beginnings {
    private static final String BEGIN = """
            with begun as (
                insert into stay (id, person_id, facility_id, began_at, began_recorded_at, began_recorded_by, begin_reason,
                                  content_hash)
                values (:id, :person, :facility, :at, :now, :by, cast(:reason as text), :hash)
                on conflict do nothing returning id),
            present as (
                insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)
                select :presence, id, :facility, :kind, :at, :now, :by from begun)
            insert into stay_category (id, stay_id, category, began_at, began_recorded_at, began_recorded_by)
            select :sliced, id, :category, :at, :now, :by from begun""";

    private static final String BEGIN_ALL = """
            with newcomer as (
                select n.*, coalesce(n.own, cast(:at as timestamptz)) as at
                  from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:kinds as text[]), cast(:categories as text[]),
                              cast(:reasons as text[]), cast(:hashes as text[]), cast(:moments as timestamptz[]))
                       as n (id, person_id, kind, category, reason, hash, own)),
            begun as (
                insert into stay (id, person_id, facility_id, began_at, began_recorded_at, began_recorded_by, begin_reason,
                                  content_hash)
                select id, person_id, :facility, at, :now, :by, reason, decode(hash, 'hex') from newcomer
                on conflict do nothing returning id),
            present as (
                insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)
                select gen_random_uuid(), id, :facility, kind, at, :now, :by from newcomer join begun using (id))
            insert into stay_category (id, stay_id, category, began_at, began_recorded_at, began_recorded_by)
            select gen_random_uuid(), id, category, at, :now, :by from newcomer join begun using (id)""";

    private final Session session;

    Beginnings(Session session) {
        this.session = session;
    }

    /** @return whether the stay is new; false when its id or the person's time is taken */
    boolean begin(
            AdmitPerson command, UUID person, UUID facility, PresenceKind kind, Happened when, String by, byte[] hash) {
        return stamped(BEGIN, when, by)
                        .setParameter("reason", command.reason())
                        .setParameter("id", command.id())
                        .setParameter("person", person)
                        .setParameter("facility", facility)
                        .setParameter("hash", hash)
                        .setParameter("presence", Ids.next())
                        .setParameter("kind", kind.name())
                        .setParameter("sliced", Ids.next())
                        .setParameter("category", command.category())
                        .executeUpdate()
                == 1;
    }

    /**
     * @param when they began, but for those who tell their own moment
     * @return how many are new
     */
    int beginAll(List<NewStay> newcomers, UUID facility, Happened when, String by) {
        return stamped(BEGIN_ALL, when, by)
                .setParameter("facility", facility)
                .setParameter("ids", column(newcomers, NewStay::id, UUID[]::new))
                .setParameter("people", column(newcomers, NewStay::personId, UUID[]::new))
                .setParameter("kinds", column(newcomers, one -> one.presence().name(), String[]::new))
                .setParameter("categories", column(newcomers, NewStay::category, String[]::new))
                .setParameter("reasons", column(newcomers, NewStay::reason, String[]::new))
                .setParameter(
                        "hashes", column(newcomers, one -> HexFormat.of().formatHex(one.contentHash()), String[]::new))
                .setParameter("moments", column(newcomers, Beginnings::moment, String[]::new))
                .executeUpdate();
    }

    /** What stands in the way of newcomers, wherever it is: their ids, and stays of theirs that last. */
    @RegisterForReflection
    record InTheirWay(UUID stayId, UUID personId, byte[] contentHash, boolean openThen) {}

    List<InTheirWay> inTheirWay(List<UUID> ids, List<UUID> people, Instant since) {
        return session.createNativeQuery("""
                        select stay_id, person_id, content_hash, open_then from stays_in_the_way(:ids, :people, :since)""", InTheirWay.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("since", since)
                .getResultList();
    }

    private static String moment(NewStay one) {
        return one.beganAt() == null ? null : one.beganAt().toString();
    }

    private static <T> T[] column(List<NewStay> newcomers, Function<NewStay, T> value, IntFunction<T[]> array) {
        return newcomers.stream().map(value).toArray(array);
    }

    /** A stay that lies in the way of its person, as the statement gives it. */
    @RegisterForReflection
    record Lasting(UUID personId, UUID stayId, Instant since, Instant until, String recordedBy) {}

    /** The other stay of each of these people that lies in the way, if it is in the actor's place. */
    Map<UUID, InTheWay> inTheWay(Collection<UUID> people, Instant from) {
        return session.createNativeQuery("""
                        select distinct on (person_id) person_id, id as stay_id, began_at, ended_at, began_recorded_by from stay
                         where person_id = any(:people) and (end_kind is null or end_kind <> 'VOID')
                           and (ended_at is null or ended_at > :from) order by person_id, began_at""", Lasting.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toMap(
                        Lasting::personId,
                        one -> InTheWay.stay(one.stayId(), one.since(), one.until(), one.recordedBy())));
    }

    private MutationQuery stamped(String sql, Happened when, String by) {
        return session.createNativeMutationQuery(sql)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by);
    }
}
