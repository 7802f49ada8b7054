package vn.cachly.stay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;

/** One person's whole quarantine, from admission to end. Where he is and lies is kept in ledgers of their own. */
@Entity
@DynamicUpdate
class Stay {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID personId;

    private UUID facilityId;

    @Column(updatable = false)
    private Instant beganAt;

    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EndKind endKind;

    private Instant endedRecordedAt;
    private String endedRecordedBy;
    private String endReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Stay() {}

    Stay seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    /** @throws RuleBroken STAY_ENDED: nothing more happens in a stay that is over */
    Stay open() {
        if (endedAt != null) {
            throw new RuleBroken(StayRule.STAY_ENDED);
        }
        return this;
    }

    void end(EndKind kind, Happened when, String by, String reason) {
        open();
        if (!when.at().isAfter(beganAt)) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
        become(kind, when.at(), when, by, reason);
    }

    /** A stay that is over can be void too: then it never was. */
    void takeBack(Happened when, String by, String reason) {
        if (endKind == EndKind.VOID) {
            throw new RuleBroken(StayRule.STAY_ENDED);
        }
        become(EndKind.VOID, endedAt == null ? when.recordedAt() : endedAt, when, by, reason);
    }

    private void become(EndKind kind, Instant at, Happened when, String by, String reason) {
        endKind = kind;
        endedAt = at;
        endedRecordedAt = when.recordedAt();
        endedRecordedBy = by;
        endReason = reason;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    UUID facilityId() {
        return facilityId;
    }

    int version() {
        return version;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }
}
