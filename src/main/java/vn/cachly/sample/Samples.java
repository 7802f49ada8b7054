package vn.cachly.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Samples and the way of their tubes; written as sets, and always taken in the order of their ids. */
@ApplicationScoped
class Samples {
    /** In the order of the codes, so that two who use the same ones never wait for each other in a ring. */
    private static final String ADD = """
            with added as (
                insert into sample
                select r.* from jsonb_populate_recordset(null::sample, cast(:rows as jsonb)) r
                on conflict do nothing
                returning id, facility_id, collected_at, recorded_at, recorded_by),
            taken as (
                insert into sample_custody (id, sample_id, facility_id, step, at, recorded_at, recorded_by)
                select gen_random_uuid(), id, facility_id, 'TAKEN', collected_at, recorded_at, recorded_by from added)
            select id from added""";

    private static final String MOVE = """
            with moved as (
                update sample set state = :step, laboratory = coalesce(cast(:laboratory as text), laboratory), version = version + 1
                 where id = any(:ids) returning id, facility_id)
            insert into sample_custody (id, sample_id, facility_id, step, at, laboratory, reason_code, reason, delivery_id, recorded_at, recorded_by)
            select gen_random_uuid(), id, facility_id, :step, :at, cast(:laboratory as text), cast(:code as text), cast(:reason as text),
                   :delivery, :now, :by
              from moved""";

    private static final String ROW = "select cast(to_jsonb(s) as text) from sample s where ";

    private static final String PAGE = ROW + """
            s.facility_id = :facility%s and (s.collected_at, s.id) < (:after, :afterId)
             order by s.collected_at desc, s.id desc limit :rows""";

    private static final String CUSTODY = """
            select cast(jsonb_build_object('step', c.step, 'at', c.at, 'laboratory', c.laboratory, 'reason_code', c.reason_code,
                       'delivery_id', c.delivery_id, 'recorded_at', c.recorded_at, 'recorded_by', c.recorded_by) as text)
              from sample_custody c where c.sample_id = :id order by c.at, c.recorded_at""";

    /** Behind the last of the same moment, where a page of the newest begins. */
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Session session;
    private final Columns columns;

    Samples(Session session, Columns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** The stays that are in the actor's place. */
    Map<UUID, StayFacts> stays(Collection<UUID> ids) {
        Map<UUID, StayFacts> found = new LinkedHashMap<>();
        session.createNativeQuery(
                        "select id, facility_id, began_at, ended_at, end_kind from stay where id = any(:ids)",
                        StayFacts.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .forEach(stay -> found.put(stay.id(), stay));
        return found;
    }

    /** @return the ids of those whose id and tube were free */
    Set<UUID> add(List<SampleRow> rows) {
        List<SampleRow> ordered =
                rows.stream().sorted(Comparator.comparing(SampleRow::tubeCode)).toList();
        return new HashSet<>(Scalar.query(session, ADD, UUID.class)
                .setParameter("rows", columns.write(ordered))
                .getResultList());
    }

    void move(List<UUID> ids, Delivery delivery, Happened when, String by) {
        session.createNativeMutationQuery(MOVE)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("step", delivery.step().name())
                .setParameter("laboratory", delivery.laboratory())
                .setParameter(
                        "code", delivery.code() == null ? null : delivery.code().name())
                .setParameter("reason", delivery.reason())
                .setParameter("delivery", delivery.id())
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    void become(List<UUID> ids, List<SampleState> states) {
        session.createNativeMutationQuery("""
                        update sample s set state = e.state, version = s.version + 1
                          from unnest(cast(:ids as uuid[]), cast(:states as text[])) as e (id, state) where s.id = e.id""")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("states", states.stream().map(Enum::name).toArray(String[]::new))
                .executeUpdate();
    }

    /** Those in the actor's place. */
    List<SampleRow> byId(Collection<UUID> ids) {
        return read(of(ROW + "s.id = any(:wanted)").setParameter("wanted", ids.toArray(UUID[]::new)));
    }

    List<SampleRow> byTube(Collection<String> tubes) {
        return read(of(ROW + "s.tube_code = any(:wanted)").setParameter("wanted", tubes.toArray(String[]::new)));
    }

    List<SampleRow> take(Collection<UUID> ids) {
        return read(of(ROW + "s.id = any(:wanted) order by s.id for update")
                .setParameter("wanted", ids.toArray(UUID[]::new)));
    }

    List<SampleRow> takeTubes(Collection<String> tubes) {
        return read(of(ROW + "s.tube_code = any(:wanted) order by s.id for update")
                .setParameter("wanted", tubes.toArray(String[]::new)));
    }

    /** Wherever they were used. */
    Set<String> taken(Collection<String> tubes) {
        return new HashSet<>(Scalar.query(session, "select tubes_taken(cast(:tubes as text[]))", String.class)
                .setParameter("tubes", tubes.toArray(String[]::new))
                .getResultList());
    }

    List<SampleSubject> subjects(Collection<UUID> ids) {
        return session.createNativeQuery(
                        "select sample_id, stay_id, person_id, name, born from sample_subjects(cast(:ids as uuid[]))",
                        SampleSubject.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    List<CustodyEntry> custody(UUID id) {
        return of(CUSTODY)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> columns.read(row, CustodyEntry.class))
                .toList();
    }

    /** The newest first. */
    List<SampleRow> page(UUID facility, SampleState state, Keyset keyset) {
        NativeQuery<String> page = of(PAGE.formatted(state == null ? "" : " and s.state = :state"));
        if (state != null) {
            page.setParameter("state", state.name());
        }
        return read(page.setParameter("facility", facility)
                .setParameter("after", keyset.moment())
                .setParameter("afterId", keyset.key().isEmpty() ? AFTER_ALL : keyset.id())
                .setParameter("rows", keyset.rows()));
    }

    private NativeQuery<String> of(String sql) {
        return Scalar.query(session, sql, String.class);
    }

    private List<SampleRow> read(NativeQuery<String> query) {
        return query.getResultStream()
                .map(row -> columns.read(row, SampleRow.class))
                .toList();
    }
}
