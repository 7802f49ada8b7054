package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Who lay in a room, read only. */
@ApplicationScoped
class RoomsLookedAt {
    /** The stays are taken first and the beds are looked at again: whoever moves out at this moment is seen where he was. */
    private static final String IN_ROOM = """
            select u.stay_id from bed_use u
             where u.room_id = :room and u.facility_id = :camp and u.superseded_at is null and u.kind = 'OCCUPIED'
               and u.began_at <= :at and (u.ended_at is null or u.ended_at > :at)""";

    private static final String HOLD =
            "select s.id from stay s where s.id in (" + IN_ROOM + ") order by s.id for share";

    private final Session session;

    RoomsLookedAt(Session session) {
        this.session = session;
    }

    boolean isOf(UUID camp, UUID room) {
        return Scalar.query(
                        session,
                        "select exists (select from room where id = :room and facility_id = :camp)",
                        Boolean.class)
                .setParameter("room", room)
                .setParameter("camp", camp)
                .getSingleResult();
    }

    /** Nobody of these moves or leaves until this transaction ends. */
    List<UUID> hold(UUID camp, UUID room, Instant at) {
        ask(HOLD, camp, room, at);
        return ask(IN_ROOM + " order by u.stay_id", camp, room, at);
    }

    private List<UUID> ask(String sql, UUID camp, UUID room, Instant at) {
        return Scalar.query(session, sql, UUID.class)
                .setParameter("camp", camp)
                .setParameter("room", room)
                .setParameter("at", at)
                .getResultList();
    }
}
