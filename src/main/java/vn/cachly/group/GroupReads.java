package vn.cachly.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Keyset;

/** Groups as they are shown, each with its figures counted in the same statement. */
@ApplicationScoped
class GroupReads {
    private static final String COUNTED = """
            select g.id, g.facility_id, f.name as facility_name, g.origin_id, o.name as origin_name, g.name, g.vehicle_kind, g.vehicle_number, g.expected_at,
                   g.expected_count as announced, g.moment, g.status, g.ended_at, g.ended_by, g.end_reason, g.recorded_at, g.recorded_by,
                   g.version, h.happened_at as handed_over_at, h.unit, h.official, h.count as handed_over, h.recorded_by as received_by,
                   h.recorded_at as received_at, h.reason as handover_reason,
                   (select string_agg(cast(b.count as text), ',' order by b.recorded_at) from arrival_handover b
                     where b.group_id = g.id and b.superseded_at is not null) as before,
                   t.listed, t.extra, t.expected, t.missing, t.received, t.screened, t.referred, t.admitted, t.waiting
              from arrival_group g join facility f on f.id = g.facility_id left join origin o on o.id = g.origin_id
              left join arrival_handover h on h.group_id = g.id and h.superseded_at is null
              cross join lateral (
                  select cast(count(*) filter (where a.source = 'MANIFEST') as integer) as listed,
                         cast(count(*) filter (where a.source = 'EXTRA') as integer) as extra,
                         cast(count(*) filter (where a.status = 'EXPECTED') as integer) as expected,
                         cast(count(*) filter (where a.status = 'MISSING') as integer) as missing,
                         cast(count(a.received_at) as integer) as received,
                         cast(count(*) filter (where a.received_at is not null and exists (
                             select from screening x where x.arrival_id = a.id)) as integer) as screened,
                         cast(count(*) filter (where a.status = 'REFERRED') as integer) as referred,
                         cast(count(*) filter (where a.status = 'ADMITTED') as integer) as admitted,
                         cast(count(*) filter (where a.status = 'ADMITTED' and exists (
                             select from presence p where p.stay_id = a.stay_id and p.superseded_at is null and p.ended_at is null
                                and p.kind = 'WAITING_FOR_BED')) as integer) as waiting
                    from arrival a where a.group_id = g.id and a.status <> 'WITHDRAWN') t
             where""";

    private static final String ONE = COUNTED + " g.id = :id";

    private static final String PAGE =
            COUNTED + " (g.moment, g.id) < (:before, :beforeId)%s order by g.moment desc, g.id desc limit :rows";

    private final Session session;

    GroupReads(Session session) {
        this.session = session;
    }

    Optional<GroupRow> one(UUID id) {
        return session.createNativeQuery(ONE, GroupRow.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Newest first. */
    List<GroupRow> page(GroupFilter filter, Keyset keyset) {
        NativeQuery<GroupRow> page = session.createNativeQuery(PAGE.formatted(filter.conditions()), GroupRow.class);
        filter.parameters().forEach(page::setParameter);
        return page.setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }
}
