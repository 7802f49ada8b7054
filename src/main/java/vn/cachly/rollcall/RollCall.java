package vn.cachly.rollcall;

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

/** One calling of everybody in a camp: opened, answered room by room, closed once. */
@Entity
@DynamicUpdate
@Table(name = "roll_call")
class RollCall {
    @Id
    private UUID id;

    private UUID facilityId;

    @Enumerated(EnumType.STRING)
    private RollCallKind kind;

    private Instant calledAt;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private Instant closedAt;
    private String closedBy;
    private Integer expected;
    private Integer present;
    private Integer missing;
    private Integer unaccounted;
    private Integer unexpected;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected RollCall() {}

    RollCall seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    RollCall open() {
        if (closedAt != null) {
            throw new RuleBroken(RollCallRule.ROLL_CALL_CLOSED);
        }
        return this;
    }

    void close(RollCallFigures figures, Instant at, String by) {
        open();
        closedAt = at;
        closedBy = by;
        expected = figures.expected();
        present = figures.present();
        missing = figures.missing();
        unaccounted = figures.unaccounted();
        unexpected = figures.unexpected();
    }

    UUID id() {
        return id;
    }

    UUID facilityId() {
        return facilityId;
    }

    Instant calledAt() {
        return calledAt;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    RollCallLine line() {
        return new RollCallLine(
                id,
                facilityId,
                kind,
                calledAt,
                reason,
                recordedAt,
                recordedBy,
                closedAt,
                closedBy,
                closedAt == null ? null : new RollCallFigures(expected, present, missing, unaccounted, unexpected),
                version);
    }
}
