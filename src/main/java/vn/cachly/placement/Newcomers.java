package vn.cachly.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.PersonsRead;
import vn.cachly.stay.StayRule;

/** Who seeks a bed: somebody told by what a room asks, or somebody in the camp with his own data. */
@ApplicationScoped
class Newcomers {
    /** Himself first, then the children in his bed. */
    private static final String MOVERS = """
            with mover as (
                select cast(:stay as uuid) as id
                union all
                select stay_id from bed_use
                 where facility_id = :camp and superseded_at is null and ended_at is null and guardian_stay_id = :stay)
            select s.id as stay_id, s.facility_id, s.ended_at is not null as over, p.sex,
                   (select c.category from stay_category c where c.stay_id = s.id and c.superseded_at is null
                     order by c.began_at desc limit 1) as category,
                   p.birth_date, p.birth_precision, p.mobility,
                   case when s.id <> :stay then cast(:stay as uuid) end as guardian_stay_id,
                   (select string_agg(distinct cast(u.room_id as text), ',')
                      from family_member me
                      join family_member m on m.family_id = me.family_id and m.left_at is null and m.person_id <> me.person_id
                      join stay o on o.person_id = m.person_id and o.ended_at is null
                      join bed_use u on u.stay_id = o.id and u.superseded_at is null and u.ended_at is null
                     where me.person_id = s.person_id and me.left_at is null and u.facility_id = :camp) as family_rooms
              from mover join stay s on s.id = mover.id and s.facility_id = :camp join person p on p.id = s.person_id
             order by s.id <> :stay, s.id""";

    private final Session session;
    private final Guests guests;
    private final Event<PersonsRead> reads;

    Newcomers(Session session, Guests guests, Event<PersonsRead> reads) {
        this.session = session;
        this.guests = guests;
        this.reads = reads;
    }

    /** @throws RuleBroken ONE_NEWCOMER, CATEGORY_UNKNOWN (400), NOT_FOUND (404), STAY_ENDED (409) */
    Newcomer of(UUID camp, Seeking seeking, Instant at) {
        seeking.check();
        if (seeking.stayId() != null) {
            return mover(camp, seeking.stayId(), at);
        }
        Guest guest = guests.of(seeking.candidate(), at);
        return new Newcomer(List.of(guest), Set.of());
    }

    private Newcomer mover(UUID camp, UUID stay, Instant at) {
        List<MoverRow> rows = session.createNativeQuery(MOVERS, MoverRow.class)
                .setParameter("camp", camp)
                .setParameter("stay", stay)
                .getResultList();
        MoverRow first = rows.stream()
                .findFirst()
                .filter(row -> row.stayId().equals(stay))
                .orElseThrow(() -> RuleBroken.notFound().at("stayId"));
        if (first.over()) {
            throw new RuleBroken(StayRule.STAY_ENDED).at("stayId");
        }
        reads.fire(new PersonsRead(
                "placement.read", "stay", rows.stream().map(MoverRow::stayId).toList(), camp));
        List<Guest> people = rows.stream()
                .map(row -> guests.of(row.candidate(), at))
                .map(guest -> guest.guardian() == null ? guest : guest.inBedOfGuardian())
                .toList();
        Set<UUID> family = CampRow.split(first.familyRooms()).stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        return new Newcomer(people, family);
    }
}
