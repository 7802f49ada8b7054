package vn.cachly.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;

/** An order that nobody leaves. It ends by being lifted and in no other way. */
@Entity
@DynamicUpdate
@Table(name = "release_hold")
class Hold {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private HoldScope scope;

    private UUID unitId;
    private UUID facilityId;
    private UUID roomId;
    private UUID personId;
    private String instrument;
    private String reason;
    private boolean byDepartment;
    private Instant startsAt;
    private Instant endsAt;
    private Instant recordedAt;
    private String recordedBy;
    private Instant liftedRecordedAt;
    private String liftedRecordedBy;
    private String liftReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Hold() {}

    Hold(PlaceHold order, Happened when, String by, boolean department, byte[] hash) {
        byDepartment = department;
        id = order.id();
        scope = order.scope();
        unitId = order.unitId();
        facilityId = order.facilityId();
        roomId = order.roomId();
        personId = order.personId();
        instrument = order.instrument();
        reason = order.reason();
        startsAt = when.at();
        recordedAt = when.recordedAt();
        recordedBy = by;
        contentHash = hash.clone();
    }

    Hold seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void lift(Happened when, String by, String why) {
        if (endsAt != null) {
            throw new RuleBroken(HoldRule.HOLD_LIFTED);
        }
        if (when.at().isBefore(startsAt)) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
        endsAt = when.at();
        liftedRecordedAt = when.recordedAt();
        liftedRecordedBy = by;
        liftReason = why;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    UUID personId() {
        return personId;
    }

    boolean isByDepartment() {
        return byDepartment;
    }

    UUID facilityId() {
        return facilityId;
    }

    UUID unitId() {
        return unitId;
    }

    HoldScope scope() {
        return scope;
    }

    HoldView view(boolean mayLift) {
        return new HoldView(
                id,
                scope,
                unitId,
                facilityId,
                roomId,
                personId,
                instrument,
                reason,
                startsAt,
                endsAt,
                liftReason,
                recordedAt,
                recordedBy,
                mayLift && endsAt == null ? List.of("lift") : List.of(),
                version);
    }
}
