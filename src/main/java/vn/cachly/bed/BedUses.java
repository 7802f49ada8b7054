package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** What beds are used for beside people: held, cleaned, broken, blocked. */
@ApplicationScoped
class BedUses {
    private static final String COLUMNS = """
            select id, bed_id, room_id, facility_id, kind, cast(slot as integer) as slot, stay_id, began_at, ended_at,
                   began_recorded_at, began_recorded_by, ended_recorded_at, ended_recorded_by, reason, end_reason, version from bed_use
            """;

    private static final String BEGIN = """
            insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, began_at, ended_at, began_recorded_at,
                                 began_recorded_by, reason, content_hash)
            select :id, id, room_id, facility_id, 0, :kind, :at, cast(:until as timestamptz), :now, :by, :reason, :hash
              from bed where id = :bed and retired_at is null and opened_at <= :at
            on conflict do nothing""";

    private static final String END = """
            update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by,
                               end_reason = cast(:reason as text), version = version + 1
             where id = :id""";

    private static final String IN_THE_WAY = COLUMNS + """
             where bed_id = :bed and superseded_at is null and (ended_at is null or ended_at > :from)
               and (cast(:until as timestamptz) is null or began_at < :until) order by began_at, id limit 1""";

    private static final String NEEDED = COLUMNS + """
             where bed_id = any(:beds) and superseded_at is null and kind <> 'OUT_OF_SERVICE'
               and (ended_at is null or ended_at > :from) order by began_at, id limit 1""";

    private static final String END_REPAIRS = """
            update bed_use set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by, end_reason = 'RETIRED',
                               version = version + 1
             where bed_id = any(:beds) and superseded_at is null and ended_at is null and kind = 'OUT_OF_SERVICE'""";

    private static final String PAGE = COLUMNS + """
             where bed_id = :bed and superseded_at is null
               and (began_at, id) < (:before, :beforeId)
             order by began_at desc, id desc limit :rows""";

    private final Session session;

    BedUses(Session session) {
        this.session = session;
    }

    Optional<BedUseView> find(UUID id) {
        return session.createNativeQuery(COLUMNS + " where id = :id and superseded_at is null", BedUseRow.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(BedUseRow::view);
    }

    /** What the use was begun with; empty when there is no such use in the actor's place. */
    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from bed_use where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** @return whether the bed was free for it */
    boolean begin(UUID bed, BeginBedUse use, Happened when, String by, byte[] hash) {
        return session.createNativeMutationQuery(BEGIN)
                        .setParameter("id", use.id())
                        .setParameter("bed", bed)
                        .setParameter("kind", use.kind().name())
                        .setParameter("at", when.at())
                        .setParameter("until", use.until())
                        .setParameter("now", when.recordedAt())
                        .setParameter("by", by)
                        .setParameter("reason", use.reason())
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    boolean isOpen(UUID bed, Instant at) {
        return Scalar.query(
                        session,
                        "select opened_at <= :at and retired_at is null from bed where id = :bed",
                        Boolean.class)
                .setParameter("at", at)
                .setParameter("bed", bed)
                .getSingleResult();
    }

    void end(UUID id, Happened when, String by, String reason) {
        session.createNativeMutationQuery(END)
                .setParameter("id", id)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** The first use of the bed that lies in a period; an open end lasts for ever. */
    Optional<BedUseView> inTheWay(UUID bed, Instant from, Instant until) {
        return session.createNativeQuery(IN_THE_WAY, BedUseRow.class)
                .setParameter("bed", bed)
                .setParameter("from", from)
                .setParameter("until", until)
                .uniqueResultOptional()
                .map(BedUseRow::view);
    }

    /** The first use after a moment for which one of the beds is still needed. */
    Optional<BedUseView> needed(List<UUID> beds, Instant from) {
        return session.createNativeQuery(NEEDED, BedUseRow.class)
                .setParameter("beds", beds.toArray(UUID[]::new))
                .setParameter("from", from)
                .uniqueResultOptional()
                .map(BedUseRow::view);
    }

    void endRepairs(List<UUID> beds, Happened when, String by) {
        session.createNativeMutationQuery(END_REPAIRS)
                .setParameter("beds", beds.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Newest first. */
    List<BedUseView> page(UUID bed, Keyset keyset) {
        return session.createNativeQuery(PAGE, BedUseRow.class)
                .setParameter("bed", bed)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(BedUseRow::view)
                .toList();
    }
}
