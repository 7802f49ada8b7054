package vn.cachly.arrival;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** Somebody on the list of a group, for steps with him alone. Many at once are taken by {@link Arrivals}. */
@Entity
@DynamicUpdate
class Arrival {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID groupId;

    @Column(updatable = false)
    private UUID facilityId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ArrivalSource source;

    @Enumerated(EnumType.STRING)
    private ArrivalStatus status;

    private String statusReason;
    private Instant receivedAt;
    private Instant receivedRecordedAt;
    private String receivedBy;

    @Version
    private int version;

    protected Arrival() {}

    Arrival seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void become(ArrivalStatus next, String reason) {
        if (!status.mayBecome(next)) {
            throw new RuleBroken(ArrivalRule.ARRIVAL_STATUS, status, next);
        }
        status = next;
        statusReason = reason;
    }

    /** He was ticked off by mistake: as if he had not been. Whoever was not expected anyway was nobody. */
    void untick(boolean groupIsOver, String reason) {
        if (status != ArrivalStatus.RECEIVED) {
            throw new RuleBroken(ArrivalRule.ARRIVAL_STATUS, status, ArrivalStatus.EXPECTED);
        }
        ArrivalStatus before = groupIsOver ? ArrivalStatus.MISSING : ArrivalStatus.EXPECTED;
        become(source == ArrivalSource.EXTRA ? ArrivalStatus.WITHDRAWN : before, reason);
        receivedAt = null;
        receivedRecordedAt = null;
        receivedBy = null;
    }

    /** @throws RuleBroken ARRIVAL_OVER (409) once his own record answers for him, or nobody expects him */
    void requireOpen() {
        if (status == ArrivalStatus.ADMITTED || status == ArrivalStatus.WITHDRAWN) {
            throw new RuleBroken(ArrivalRule.ARRIVAL_OVER, status);
        }
    }

    UUID id() {
        return id;
    }

    UUID groupId() {
        return groupId;
    }

    UUID facilityId() {
        return facilityId;
    }

    ArrivalStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
