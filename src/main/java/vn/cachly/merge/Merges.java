package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;

/** Merges, and the rows they re-pointed. */
@ApplicationScoped
class Merges {
    private static final String COLUMNS = """
            select id, survivor_id, duplicate_id, voided_stay_id, heir_stay_id, left_family_id, reason, recorded_at, recorded_by,
                   undone_at, undone_by, undo_reason, version
              from person_merge
            """;

    private static final String ADD = """
            insert into person_merge (id, survivor_id, duplicate_id, voided_stay_id, heir_stay_id, correction_id, reason, recorded_at,
                                      recorded_by, content_hash, voided_end_reason, left_family_id)
            values (:id, :survivor, :duplicate, cast(:voided as uuid), cast(:heir as uuid), :correction, :reason, :now, :by, :hash,
                    (select end_reason from stay where id = cast(:voided as uuid)),
                    (select d.family_id from family_member d join family_member s on s.person_id = :survivor and s.family_id <> d.family_id
                      where d.person_id = :duplicate and d.left_at is null and s.left_at is null))""";

    /** Pairs of stays of the two that were at the same time. */
    private static final String OVERLAPS = """
            select d.id as duplicates, s.id as survivors from stay d join stay s on s.person_id = :survivor and s.period && d.period
             where d.person_id = :duplicate and d.end_kind is distinct from 'VOID' and s.end_kind is distinct from 'VOID'
             order by s.began_at, s.id, d.id""";

    /**
     * Later merges into the same person, not undone, that remember a row of this one as this one left it, or took from its heir
     * what it had given. Undone before them, it would be told a second time by them.
     */
    private static final String LATER = """
            select o.id from person_merge m join person_merge o on o.survivor_id = m.survivor_id and o.undone_at is null
             where m.id = :id and (o.recorded_at, o.id) > (m.recorded_at, m.id)
               and (o.voided_stay_id = m.heir_stay_id
                    or exists (select from person_merge_row r join person_merge_row s using (kind, row_id)
                                where r.merge_id = m.id and s.merge_id = o.id and r.before is not null))
             order by o.recorded_at, o.id""";

    private final Session session;

    Merges(Session session) {
        this.session = session;
    }

    /** Two stays that were at the same time. */
    @io.quarkus.runtime.annotations.RegisterForReflection
    record Pair(UUID duplicates, UUID survivors) {
        boolean has(UUID stay) {
            return duplicates.equals(stay) || survivors.equals(stay);
        }

        UUID other(UUID stay) {
            return duplicates.equals(stay) ? survivors : duplicates;
        }
    }

    /** Takes both people and their stays, in the order of their ids; @return how many people there are in the actor's place. */
    int lock(UUID one, UUID other) {
        UUID[] both = {one, other};
        int found = Scalar.query(
                        session, "select id from person where id = any(:both) order by id for update", UUID.class)
                .setParameter("both", both)
                .getResultList()
                .size();
        Scalar.query(session, "select id from stay where person_id = any(:both) order by id for update", UUID.class)
                .setParameter("both", both)
                .getResultList();
        return found;
    }

    boolean isElsewhere(UUID person) {
        return Scalar.query(session, "select person_is_elsewhere(:person)", Boolean.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    List<Pair> overlaps(UUID survivor, UUID duplicate) {
        return session.createNativeQuery(OVERLAPS, Pair.class)
                .setParameter("survivor", survivor)
                .setParameter("duplicate", duplicate)
                .getResultList();
    }

    List<UUID> later(UUID id) {
        return Scalar.query(session, LATER, UUID.class).setParameter("id", id).getResultList();
    }

    void add(UUID survivor, MergePersons command, UUID heir, UUID correction, Happened now, String by, byte[] hash) {
        session.createNativeMutationQuery(ADD)
                .setParameter("id", command.id())
                .setParameter("survivor", survivor)
                .setParameter("duplicate", command.duplicateId())
                .setParameter("voided", command.voidStayId())
                .setParameter("heir", heir)
                .setParameter("correction", correction)
                .setParameter("reason", command.reason())
                .setParameter("now", now.recordedAt())
                .setParameter("by", by)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    Optional<MergeView> find(UUID id) {
        return session.createNativeQuery(COLUMNS + " where id = :id", MergeView.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<MergeView> of(UUID survivor) {
        return session.createNativeQuery(
                        COLUMNS + " where survivor_id = :survivor order by recorded_at, id", MergeView.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from person_merge where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    UUID correctionOf(UUID id) {
        return Scalar.query(session, "select correction_id from person_merge where id = :id", UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** @return whether it was not undone yet, in this version */
    boolean undo(UUID id, int version, Instant now, String by, String reason) {
        return session.createNativeMutationQuery("""
                        update person_merge set undone_at = :now, undone_by = :by, undo_reason = :reason, version = version + 1
                         where id = :id and version = :version and undone_at is null""")
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }
}
