package vn.cachly.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Administrative units. */
@ApplicationScoped
class Areas implements PanacheRepositoryBase<AreaUnit, UUID> {
    private static final String ADD = """
            insert into area_unit (id, tier, code, name, parent_id, valid_from, valid_until, content_hash)
            values (:id, :tier, :code, :name, cast(:parent as uuid), :from, cast(:until as date), :hash)
            on conflict do nothing""";

    /** A path has three names at most. */
    private static final String UNIT = """
            u.id, u.tier, u.code, u.name, concat_ws(', ', u.name, p.name, g.name) as path, u.parent_id, u.valid_from, u.valid_until
              from area_unit u
              left join area_unit p on p.id = u.parent_id
              left join area_unit g on g.id = p.parent_id
            """;

    private static final String ONE = "select cast(null as text) as extent, " + UNIT + " where u.id = :id";

    private static final String PAGE = "select cast(null as text) as extent, " + UNIT + """
             where u.valid_from <= :on and (u.valid_until is null or u.valid_until > :on)
               and (u.code, u.id) > (:afterKey, :afterId) %s
             order by u.code, u.id limit :rows""";

    private static final String SUCCESSORS = "select s.extent, " + UNIT + """
              join area_succession s on s.successor_id = u.id
             where s.predecessor_id = :id and (u.code, u.id) > (:afterKey, :afterId)
             order by u.code, u.id limit :rows""";

    private static final String PREDECESSORS = "select s.extent, " + UNIT + """
              join area_succession s on s.predecessor_id = u.id
             where s.successor_id = :id and (u.code, u.id) > (:afterKey, :afterId)
             order by u.code, u.id limit :rows""";

    /**
     * Step by step until what exists today, or what has left nothing. Only a step that took all of a unit says no less than
     * the steps before it.
     */
    private static final String BECAME =
            """
            with recursive path (id, extent) as (
                select successor_id, extent from area_succession where predecessor_id = :id
                union all
                select s.successor_id, case s.extent when 'WHOLE' then path.extent else 'UNKNOWN' end
                  from path join area_unit gone on gone.id = path.id and gone.valid_until <= :today
                  join area_succession s on s.predecessor_id = path.id),
            became (id, extent) as (
                select path.id, case when bool_or(path.extent = 'WHOLE') then 'WHOLE' when count(*) = 1 then min(path.extent)
                                     else 'UNKNOWN' end
                  from path join area_unit u on u.id = path.id
                 where u.valid_until is null or u.valid_until > :today
                    or not exists (select from area_succession where predecessor_id = u.id)
                 group by path.id)
            """ + "select became.extent, " + UNIT + " join became on became.id = u.id order by u.code, u.id";

    private static final String COMMUNES = """
            with recursive path (unit_id, id) as (
                select unit, unit from unnest(cast(:units as uuid[])) unit
                union
                select path.unit_id, s.successor_id
                  from path join area_unit gone on gone.id = path.id and gone.valid_until <= :today
                  join area_succession s on s.predecessor_id = path.id)
            select path.unit_id, (array_agg(u.id))[1] as commune_id
              from path join area_unit u on u.id = path.id and u.valid_from <= :today and (u.valid_until is null or u.valid_until > :today)
             where u.tier = 'COMMUNE'
             group by path.unit_id having count(*) = 1""";

    /** A unit with the one commune of today that it is, or became, as the statement gives it. */
    @RegisterForReflection
    record Now(UUID unitId, UUID communeId) {}

    List<Now> communes(Collection<UUID> units, LocalDate today) {
        return getSession()
                .createNativeQuery(COMMUNES, Now.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultList();
    }

    /** @return whether the row is new */
    boolean add(AddArea unit, byte[] hash) {
        return getSession()
                        .createNativeMutationQuery(ADD)
                        .setParameter("id", unit.id())
                        .setParameter("tier", unit.tier().name())
                        .setParameter("code", unit.code())
                        .setParameter("name", unit.name())
                        .setParameter("parent", unit.parentId())
                        .setParameter("from", unit.validFrom())
                        .setParameter("until", unit.validUntil())
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    Optional<AreaView> view(UUID id) {
        return getSession()
                .createNativeQuery(ONE, AreaRow.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(AreaRow::view);
    }

    List<AreaView> page(AreaFilter filter, Keyset keyset) {
        NativeQuery<AreaRow> query = from(PAGE.formatted(filter.conditions()), keyset);
        filter.parameters().forEach(query::setParameter);
        return query.getResultStream().map(AreaRow::view).toList();
    }

    List<AreaLink> successors(UUID id, Keyset keyset) {
        return links(SUCCESSORS, id, keyset);
    }

    List<AreaLink> predecessors(UUID id, Keyset keyset) {
        return links(PREDECESSORS, id, keyset);
    }

    /** What became of it by that day, however many changes lie between. */
    List<AreaLink> became(UUID id, LocalDate today) {
        return getSession()
                .createNativeQuery(BECAME, AreaRow.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getResultStream()
                .map(AreaRow::link)
                .toList();
    }

    private List<AreaLink> links(String sql, UUID id, Keyset keyset) {
        return from(sql, keyset)
                .setParameter("id", id)
                .getResultStream()
                .map(AreaRow::link)
                .toList();
    }

    private NativeQuery<AreaRow> from(String sql, Keyset keyset) {
        return getSession()
                .createNativeQuery(sql, AreaRow.class)
                .setParameter("afterKey", keyset.key())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows());
    }

    List<UUID> known(Collection<UUID> units) {
        return Scalar.query(getSession(), "select id from area_unit where id = any(:units)", UUID.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }
}
