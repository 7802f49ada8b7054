package vn.cachly.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;

/** Groups, and what was said when they were handed over. */
@ApplicationScoped
class Groups implements PanacheRepositoryBase<ArrivalGroup, UUID> {
    private static final String PLAN = """
            insert into arrival_group (id, facility_id, origin_id, name, vehicle_kind, vehicle_number, expected_at, expected_count, moment, status,
                                       recorded_at, recorded_by, content_hash)
            values (:id, :facility, cast(:origin as uuid), cast(:name as text), :kind, cast(:number as text), :at, cast(:count as integer), :at, 'PLANNED',
                    :now, :by, :hash)
            on conflict do nothing""";

    private static final String HAND_OVER = """
            with corrected as (
                update arrival_handover set superseded_at = :now where group_id = :group and superseded_at is null returning id)
            insert into arrival_handover (id, group_id, facility_id, happened_at, unit, official, count, reason, recorded_at, recorded_by)
            select gen_random_uuid(), :group, :facility, :at, cast(:unit as text), cast(:official as text), :count, cast(:reason as text),
                   :now, :by from (select count(*) from corrected) as before""";

    /** @return whether it is new */
    boolean plan(PlanGroup plan, Happened now, String by, byte[] hash) {
        return getSession()
                        .createNativeMutationQuery(PLAN)
                        .setParameter("id", plan.id())
                        .setParameter("facility", plan.facilityId())
                        .setParameter("origin", plan.originId())
                        .setParameter("name", plan.name())
                        .setParameter("kind", plan.vehicleKind().name())
                        .setParameter("number", plan.vehicleNumber())
                        .setParameter("at", plan.expectedAt() == null ? now.at() : plan.expectedAt())
                        .setParameter("count", plan.expectedCount())
                        .setParameter("now", now.recordedAt())
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    void handOver(ArrivalGroup group, HandOver command, Happened when, String by) {
        getSession()
                .createNativeMutationQuery(HAND_OVER)
                .setParameter("group", group.id())
                .setParameter("facility", group.facilityId())
                .setParameter("at", when.at())
                .setParameter("unit", command.unit())
                .setParameter("official", command.official())
                .setParameter("count", command.count())
                .setParameter("reason", command.reason())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Takes the group for this transaction: whoever adds people to it, or ends it, comes one after the other. */
    ArrivalGroup locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    /** Nobody ends it until this transaction does; others may do so at the same time. */
    ArrivalGroup held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(RuleBroken::notFound);
    }
}
