package vn.cachly.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;

/** People who come together. Who they are stands in rows of their own. */
@Entity
@DynamicUpdate
@Table(name = "arrival_group")
class ArrivalGroup {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID facilityId;

    private UUID originId;
    private String name;

    @Enumerated(EnumType.STRING)
    private VehicleKind vehicleKind;

    private String vehicleNumber;
    private Instant expectedAt;
    private Integer expectedCount;
    private Instant moment;
    private Instant handoverRecordedAt;

    @Enumerated(EnumType.STRING)
    private GroupStatus status;

    private Instant endedAt;
    private String endedBy;
    private String endReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected ArrivalGroup() {}

    ArrivalGroup seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    /** Until the handover the moment in lists is when it is expected. */
    void change(ChangeGroup plan) {
        if (status.isOver()) {
            throw new RuleBroken(GroupRule.GROUP_CLOSED);
        }
        originId = plan.originId();
        name = plan.name();
        vehicleKind = plan.vehicleKind();
        vehicleNumber = plan.vehicleNumber();
        expectedCount = plan.expectedCount();
        expectedAt = plan.expectedAt();
        if (status == GroupStatus.PLANNED) {
            moment = plan.expectedAt();
        }
    }

    /** Said again it is a correction, with a reason. */
    void handOver(Happened when, String reason) {
        if (status == GroupStatus.ARRIVED) {
            if (reason == null || reason.isBlank()) {
                throw new RuleBroken(GroupRule.CORRECTION_NEEDS_REASON).at("reason");
            }
        } else {
            become(GroupStatus.ARRIVED);
        }
        moment = when.at();
        handoverRecordedAt = when.recordedAt();
    }

    void close(Happened when, String by, String reason) {
        end(GroupStatus.CLOSED, when, by, reason);
    }

    void cancel(Happened when, String by, String reason) {
        end(GroupStatus.CANCELLED, when, by, reason);
    }

    private void end(GroupStatus next, Happened when, String by, String reason) {
        become(next);
        endedAt = when.recordedAt();
        endedBy = by;
        endReason = reason;
    }

    private void become(GroupStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken(GroupRule.GROUP_STATUS, status, next);
        }
        status = next;
    }

    UUID id() {
        return id;
    }

    UUID facilityId() {
        return facilityId;
    }

    UUID originId() {
        return originId;
    }

    GroupStatus status() {
        return status;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    int version() {
        return version;
    }
}
