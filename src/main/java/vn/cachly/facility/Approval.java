package vn.cachly.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;

/** A decision by which a facility may take people of one category. */
@Entity
@DynamicUpdate
@Table(name = "facility_approval")
class Approval {
    @Id
    private UUID id;

    private UUID facilityId;
    private String category;
    private String instrument;
    private Instant startsAt;
    private Instant endsAt;
    private Instant recordedAt;
    private String recordedBy;
    private Instant endedRecordedAt;
    private String endedRecordedBy;
    private String endReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Approval() {}

    Approval(UUID id, UUID facility, GrantApproval terms, String by, Instant now, byte[] hash) {
        if (terms.endsAt() != null && !terms.endsAt().isAfter(terms.startsAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("endsAt");
        }
        this.id = id;
        facilityId = facility;
        category = terms.category();
        instrument = terms.instrument();
        startsAt = terms.startsAt();
        endsAt = terms.endsAt();
        recordedAt = now;
        recordedBy = by;
        contentHash = hash.clone();
    }

    Approval seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void withdraw(Happened when, String by, String reason) {
        if (endsAt != null && !endsAt.isAfter(when.recordedAt())) {
            throw new RuleBroken(FacilityRule.APPROVAL_OVER);
        }
        if (!when.at().isAfter(startsAt)) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
        endsAt = when.at();
        endedRecordedAt = when.recordedAt();
        endedRecordedBy = by;
        endReason = reason;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    ApprovalView view() {
        return new ApprovalView(id, facilityId, category, instrument, startsAt, endsAt, version);
    }
}
