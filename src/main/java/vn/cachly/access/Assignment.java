package vn.cachly.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** A subject's place. */
@Entity
@DynamicUpdate
class Assignment {
    @Id
    private UUID id;

    private String issuer;
    private String subject;
    private UUID facilityId;
    private UUID unitId;
    private boolean everywhere;
    private Instant startsAt;
    private Instant endsAt;
    private String reason;
    private byte[] contentHash;

    @Version
    private int version;

    protected Assignment() {}

    Assignment seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void end(Instant at, String why) {
        if (endsAt != null && !endsAt.isAfter(at)) {
            throw new RuleBroken(AccessRule.ASSIGNMENT_OVER);
        }
        endsAt = at.isBefore(startsAt) ? startsAt : at;
        reason = why;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    AssignmentView view() {
        return new AssignmentView(id, issuer, subject, facilityId, unitId, everywhere, startsAt, endsAt, version);
    }
}
