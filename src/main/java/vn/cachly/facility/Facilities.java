package vn.cachly.facility;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Keyset;

/** Camps. */
@ApplicationScoped
class Facilities implements PanacheRepositoryBase<Facility, UUID> {
    private static final String LINE = """
            select f.id, f.name, f.kind, f.operator, u.id as unit_id, u.name as unit_name,
                   cast((select count(*) from room r where r.facility_id = f.id and r.retired_at is null) as integer) as rooms,
                   cast((select count(*) from bed b where b.facility_id = f.id and b.retired_at is null) as integer) as beds,
                   f.retired_at
              from facility f
              left join area_place p on p.place_id = f.id and p.valid_from <= :today and (p.valid_until is null or p.valid_until > :today)
              left join area_unit u on u.id = p.unit_id
            """;

    private static final String BY_ID = LINE + " where f.id = :id";

    private static final String PAGE = LINE + """
             where (cast(:ids as uuid[]) is null or f.id = any(:ids)) and (cast(:kind as text) is null or f.kind = :kind)
               and (f.name, f.id) > (:afterKey, :afterId)
             order by f.name, f.id limit :rows""";

    FacilityLine line(UUID id, LocalDate today) {
        return getSession()
                .createNativeQuery(BY_ID, FacilityRow.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getSingleResult()
                .line();
    }

    /** @param ids only these; null for all that the actor may see */
    List<FacilityLine> page(List<UUID> ids, FacilityKind kind, LocalDate today, Keyset keyset) {
        return getSession()
                .createNativeQuery(PAGE, FacilityRow.class)
                .setParameter("ids", ids == null ? null : ids.toArray(UUID[]::new), UUID[].class)
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("today", today)
                .setParameter("afterKey", keyset.key())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(FacilityRow::line)
                .toList();
    }
}
