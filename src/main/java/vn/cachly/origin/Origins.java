package vn.cachly.origin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.shared.Keyset;

/** Places people come from. */
@ApplicationScoped
class Origins implements PanacheRepositoryBase<Origin, UUID> {
    /** A path has three names at most. */
    private static final String LINE = """
            select o.id, o.kind, o.name, o.unit_id, nullif(concat_ws(', ', u.name, p.name, g.name), '') as unit_path, o.place,
                   o.latitude, o.longitude, o.phone, o.country, o.opened_at, o.retired_at, o.version
              from origin o
              left join area_unit u on u.id = o.unit_id
              left join area_unit p on p.id = u.parent_id
              left join area_unit g on g.id = p.parent_id
            """;

    private static final String ONE = LINE + " where o.id = :id";

    /** Where a unit has ended, its origins are those of the units it became. */
    private static final String PAGE = """
            with recursive below (id) as (
                select cast(:unit as uuid) union all select u.id from area_unit u join below on u.parent_id = below.id),
            inside (id) as (
                select id from below
                union select s.predecessor_id from inside join area_succession s on s.successor_id = inside.id)
            """ + LINE + """
             where (cast(:unit as uuid) is null or o.unit_id in (select id from inside))
               and (cast(:kind as text) is null or o.kind = :kind)
               and (cast(:q as text) is null or strpos(o.search, searchable(btrim(normalize(cast(:q as text))))) > 0)
               and (o.name, o.id) > (:afterKey, :afterId)
             order by o.name, o.id limit :rows""";

    Optional<OriginView> view(UUID id) {
        return getSession()
                .createNativeQuery(ONE, OriginRow.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(OriginRow::view);
    }

    List<OriginView> page(OriginFilter filter, Keyset keyset) {
        return getSession()
                .createNativeQuery(PAGE, OriginRow.class)
                .setParameter("unit", filter.unit())
                .setParameter(
                        "kind", filter.kind() == null ? null : filter.kind().name())
                .setParameter("q", filter.q())
                .setParameter("afterKey", keyset.key())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(OriginRow::view)
                .toList();
    }
}
