package vn.cachly.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Keyset;

/** Administrative units, and which of them a place lies in. */
@ApplicationScoped
class Areas implements PanacheRepositoryBase<AreaUnit, UUID> {
    private static final String ADD = """
            insert into area_unit (id, tier, code, name, parent_id, valid_from, valid_until, content_hash)
            values (:id, :tier, :code, :name, cast(:parent as uuid), :from, cast(:until as date), :hash)
            on conflict do nothing""";

    /** A unit lies within another when it is the other or its parent lies within it. */
    private static final String WITHIN = """
            with recursive below (id) as (
                select cast(:unit as uuid) union all select u.id from area_unit u join below on u.parent_id = below.id)
            select p.place_id from area_place p join below on p.unit_id = below.id
             where p.valid_from <= :on and (p.valid_until is null or p.valid_until > :on)""";

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

    List<AreaView> list(LocalDate on, Tier tier, String code, UUID parent, Keyset keyset) {
        return find("""
                        validFrom <= ?1 and (validUntil is null or validUntil > ?1) and (?2 is null or tier = ?2)
                          and (?3 is null or code = ?3) and (?4 is null or parentId = ?4) and (code, id) > (?5, ?6)
                        order by code, id""", on, tier, code, parent, keyset.key(), keyset.id())
                .range(0, keyset.rows() - 1)
                .project(AreaView.class)
                .list();
    }

    List<UUID> placesWithin(UUID unit, LocalDate on) {
        return getSession()
                .createNativeQuery(WITHIN, UUID.class)
                .setParameter("unit", unit)
                .setParameter("on", on)
                .getResultList();
    }

    /** @return false when the place has a unit already */
    boolean locate(UUID place, UUID unit, LocalDate from) {
        return getSession()
                        .createNativeMutationQuery("""
                                insert into area_place (place_id, unit_id, valid_from) values (:place, :unit, :from)
                                on conflict do nothing""")
                        .setParameter("place", place)
                        .setParameter("unit", unit)
                        .setParameter("from", from)
                        .executeUpdate()
                == 1;
    }
}
