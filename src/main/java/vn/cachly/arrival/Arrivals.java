package vn.cachly.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.query.MutationQuery;
import vn.cachly.group.GroupNow;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;

/** Who is on the lists of groups: written as sets, and taken in the order of their ids. */
@ApplicationScoped
class Arrivals implements PanacheRepositoryBase<Arrival, UUID> {
    private static final String NOW = """
            select id, group_id, facility_id, status, person_id, cast(person as text) as person, party, party_role, shares_bed_with, seat, category,
                   stay_id, received_at, content_hash, version from arrival
            """;

    private static final String TAKE = NOW + "where id = any(:ids) order by id for update";
    private static final String HERE = "group_id = :group and status in ('RECEIVED', 'REFERRED', 'ADMITTED')";
    private static final String TAKE_HERE = "with taken as (" + NOW + "where " + HERE + " order by id for update) "
            + "select taken.* from taken join arrival using (id) order by position, id";
    private static final String COUNT_HERE = "select count(*) from arrival where " + HERE;
    private static final String LISTED =
            NOW + "where group_id = :group and status <> 'WITHDRAWN' order by position, id";

    private static final String COLUMNS = """
            id, group_id, facility_id, manifest_id, row_number, position, source, person_id, person, party, party_role,
                                     shares_bed_with, seat, category, stay_id, status, recorded_at, recorded_by, content_hash""";

    /** Children only with their guardians: whose id is taken in another place is not there for them. */
    private static final String ADD = """
            with told as (
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (id uuid, nth integer, manifest uuid, row integer, "personId" uuid, person jsonb, party text, "partyRole" text,
                          "sharesBedWith" uuid, seat text, category text, stay uuid, hash text)),
            last as (select coalesce(max(position), 0) as position from arrival where group_id = :group),
            complete as (
                select id, cast(:group as uuid) as group_id, cast(:facility as uuid) as facility_id, manifest, row, last.position + nth as position,
                       :source as source, "personId", person, party, "partyRole", "sharesBedWith", seat, category, stay, 'EXPECTED' as status,
                       cast(:now as timestamptz) as now, :by as by, decode(hash, 'hex') as hash
                  from told cross join last),
            grown as (
                insert into arrival (%1$s)
                select * from complete where "sharesBedWith" is null
                on conflict do nothing returning id),
            children as (
                insert into arrival (%1$s)
                select * from complete where "sharesBedWith" in (select id from grown)
                    or "sharesBedWith" is not null and "sharesBedWith" not in (select id from told)
                on conflict do nothing returning id)
            select id from grown union all select id from children""".formatted(COLUMNS);

    private static final String CHANGE = """
            update arrival set person_id = r."personId", person = r.person, party = r.party, party_role = r."partyRole",
                   shares_bed_with = r."sharesBedWith", seat = r.seat, category = r.category, version = version + 1,
                   manifest_id = coalesce(r.manifest, manifest_id), row_number = coalesce(r.row, row_number)
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as r (id uuid, manifest uuid, row integer, "personId" uuid, person jsonb, party text, "partyRole" text,
                         "sharesBedWith" uuid, seat text, category text)
             where arrival.id = r.id""";

    private static final String RECEIVE = """
            update arrival a set status = 'RECEIVED', status_reason = null, received_at = t.at, received_recorded_at = :now,
                   received_by = :by, version = a.version + 1
              from unnest(cast(:ids as uuid[]), cast(:times as timestamptz[])) as t (id, at) where a.id = t.id""";

    private static final String END = """
            with ended as (
                update arrival set status = :status, status_reason = cast(:reason as text), version = version + 1
                 where group_id = :group and status = any(:from) returning id, version)
            select id, version from ended order by id""";

    private final ObjectMapper mapper;

    Arrivals(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Somebody of a group as the statement gives him. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID groupId,
            UUID facilityId,
            String status,
            UUID personId,
            String person,
            String party,
            String partyRole,
            UUID sharesBedWith,
            String seat,
            String category,
            UUID stayId,
            Instant receivedAt,
            byte[] contentHash,
            int version) {}

    /** Somebody whose row a statement has changed. */
    @RegisterForReflection
    record Touched(UUID id, int version) {}

    /** The group he is of; looked up without him, so that the group can be taken first. */
    UUID groupOf(UUID id) {
        return Scalar.query(getSession(), "select group_id from arrival where id = :id", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
    }

    /** Takes him for this transaction; whoever comes second sees the version of the first. */
    Arrival locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    List<Row> take(Collection<UUID> ids) {
        return getSession()
                .createNativeQuery(TAKE, Row.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    List<Row> takeHere(UUID group) {
        return getSession()
                .createNativeQuery(TAKE_HERE, Row.class)
                .setParameter("group", group)
                .getResultList();
    }

    int countHere(UUID group) {
        return Scalar.query(getSession(), COUNT_HERE, Long.class)
                .setParameter("group", group)
                .uniqueResult()
                .intValue();
    }

    List<Row> listed(UUID group) {
        return getSession()
                .createNativeQuery(LISTED, Row.class)
                .setParameter("group", group)
                .getResultList();
    }

    /** @return the ids that were free */
    Set<UUID> add(GroupNow group, List<Map<String, Object>> rows, ArrivalSource source, Happened now, String by) {
        return new HashSet<>(Scalar.query(getSession(), ADD, UUID.class)
                .setParameter("rows", json(rows))
                .setParameter("group", group.id())
                .setParameter("facility", group.facilityId())
                .setParameter("source", source.name())
                .setParameter("now", now.recordedAt())
                .setParameter("by", by)
                .getResultList());
    }

    void change(List<Map<String, Object>> rows) {
        getSession()
                .createNativeMutationQuery(CHANGE)
                .setParameter("rows", json(rows))
                .executeUpdate();
    }

    void receive(Map<UUID, Instant> times, Happened now, String by) {
        List<UUID> ids = List.copyOf(times.keySet());
        of(getSession().createNativeMutationQuery(RECEIVE), ids)
                .setParameter(
                        "times",
                        ids.stream().map(id -> times.get(id).toString()).toArray(String[]::new))
                .setParameter("now", now.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Whoever of the group has not come becomes this, as far as he is not yet. */
    List<Touched> end(UUID group, ArrivalStatus status, String reason) {
        List<String> from = Stream.of(ArrivalStatus.EXPECTED, ArrivalStatus.MISSING)
                .filter(one -> one.mayBecome(status))
                .map(Enum::name)
                .toList();
        return getSession()
                .createNativeQuery(END, Touched.class)
                .setParameter("group", group)
                .setParameter("from", from.toArray(String[]::new))
                .setParameter("status", status.name())
                .setParameter("reason", reason)
                .getResultList();
    }

    /** They are registered from now on: their own records speak of them, and what was told is not kept twice. */
    void admit(Collection<UUID> ids) {
        become("status = 'ADMITTED', person = null", ids);
    }

    void become(Collection<UUID> ids, ArrivalStatus status) {
        become("status = '" + status.name() + "'", ids);
    }

    void withdraw(Collection<UUID> ids, String reason) {
        of(getSession().createNativeMutationQuery("""
                                update arrival set status = 'WITHDRAWN', status_reason = :reason, version = version + 1
                                 where id = any(cast(:ids as uuid[]))"""), ids)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private void become(String assignments, Collection<UUID> ids) {
        of(
                        getSession()
                                .createNativeMutationQuery("update arrival set " + assignments
                                        + ", version = version + 1 where id = any(cast(:ids as uuid[]))"),
                        ids)
                .executeUpdate();
    }

    private static MutationQuery of(MutationQuery query, Collection<UUID> ids) {
        return query.setParameter("ids", ids.toArray(UUID[]::new));
    }

    private String json(List<Map<String, Object>> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
