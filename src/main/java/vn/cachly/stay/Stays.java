package vn.cachly.stay;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.MutationQuery;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;

/** Stays, their categories and where the people are. */
@ApplicationScoped
class Stays implements PanacheRepositoryBase<Stay, UUID> {
    private static final String CHANGE_PRESENCE = """
            with closed as (
                update presence set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by
                 where stay_id = any(:stays) and superseded_at is null and ended_at is null and began_at < :at
                returning stay_id, facility_id)
            insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by, reason)
            select gen_random_uuid(), stay_id, facility_id, :kind, :at, :now, :by, cast(:reason as text) from closed""";

    private static final String CHANGE_CATEGORY = """
            with closed as (
                update stay_category set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by
                 where stay_id = any(:stays) and superseded_at is null and ended_at is null and began_at < :at
                returning stay_id)
            insert into stay_category (id, stay_id, category, began_at, began_recorded_at, began_recorded_by, reason)
            select gen_random_uuid(), stay_id, :kind, :at, :now, :by, cast(:reason as text) from closed""";

    /** Takes the stay for this transaction; whoever comes second sees the version of the first. */
    Stay locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    /** Takes a guardian's stay, if there is one: his children come and go one after the other, and never while he moves. */
    void hold(UUID guardian) {
        if (guardian != null) {
            findByIdOptional(guardian, LockModeType.PESSIMISTIC_WRITE);
        }
    }

    List<UUID> open(UUID facility, int most) {
        return find("select s.id from Stay s where s.facilityId = ?1 and s.endedAt is null order by s.id", facility)
                .project(UUID.class)
                .range(0, most - 1)
                .list();
    }

    /** The stay the person has now, in the actor's place. */
    Optional<UUID> openOf(UUID person) {
        return find("select s.id from Stay s where s.personId = ?1 and s.endedAt is null", person)
                .project(UUID.class)
                .firstResultOptional();
    }

    boolean isOpenAnywhere(UUID person) {
        return Scalar.query(getSession(), "select person_has_open_stay(:person)", Boolean.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** Makes the version rise although nothing in the row itself changes. */
    void touch(Stay stay) {
        getEntityManager().lock(stay, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Takes the stays that these people have now, if they have any. */
    void lockOpenOf(List<UUID> people) {
        if (!people.isEmpty()) {
            Scalar.query(getSession(), """
                            select id from stay where person_id = any(:people) and ended_at is null order by id for update""", UUID.class)
                    .setParameter("people", people.toArray(UUID[]::new))
                    .getResultList();
        }
    }

    /** @return how many presences were changed; those that began at that time or later are left alone */
    int changePresence(List<UUID> stays, PresenceKind kind, Happened when, String by, String reason) {
        return stamped(CHANGE_PRESENCE, when, by, reason)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("kind", kind.name())
                .executeUpdate();
    }

    /** When his category or his place changed last. */
    Instant lastStep(UUID stay) {
        return Scalar.query(getSession(), """
                        select greatest((select max(began_at) from stay_category where stay_id = :stay and superseded_at is null),
                                        (select max(began_at) from bed_use where stay_id = :stay and superseded_at is null))""", Instant.class)
                .setParameter("stay", stay)
                .getSingleResult();
    }

    /** @return 1, or 0 when the present category began at that time or later */
    int changeCategory(UUID stay, String category, Happened when, String by, String reason) {
        return stamped(CHANGE_CATEGORY, when, by, reason)
                .setParameter("stays", new UUID[] {stay})
                .setParameter("kind", category)
                .executeUpdate();
    }

    /** @return how many presences ended */
    int endPresence(List<UUID> stays, Happened when, String by) {
        endSlices("stay_category", stays, when, by);
        return endSlices("presence", stays, when, by);
    }

    /** A correction: the person was never here. */
    void supersede(UUID stay, UUID correction, Happened when) {
        for (String ledger : List.of("presence", "stay_category")) {
            getSession()
                    .createNativeMutationQuery(
                            "update " + ledger + " set superseded_at = :now, superseded_by = :correction"
                                    + " where stay_id = :stay and superseded_at is null")
                    .setParameter("now", when.recordedAt())
                    .setParameter("correction", correction)
                    .setParameter("stay", stay)
                    .executeUpdate();
        }
    }

    private int endSlices(String ledger, List<UUID> stays, Happened when, String by) {
        return getSession()
                .createNativeMutationQuery(
                        "update " + ledger + " set ended_at = :at, ended_recorded_at = :now, ended_recorded_by = :by"
                                + " where stay_id = any(:stays) and superseded_at is null and ended_at is null and began_at < :at")
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    private MutationQuery stamped(String sql, Happened when, String by, String reason) {
        return getSession()
                .createNativeMutationQuery(sql)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("reason", reason);
    }
}
