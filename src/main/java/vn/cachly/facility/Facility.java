package vn.cachly.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;

/** A camp. */
@Entity
@DynamicUpdate
class Facility {
    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FacilityKind kind;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private String address;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private Integer cohortHours;
    private Instant openedAt;
    private Instant retiredAt;
    private String retiredReason;
    private Instant recordedAt;
    private String recordedBy;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Facility() {}

    Facility(CreateFacility plan, String by, Instant now, byte[] hash) {
        id = plan.id();
        name = plan.name();
        kind = plan.kind();
        operator = plan.operator();
        address = plan.address();
        latitude = plan.latitude();
        longitude = plan.longitude();
        cohortHours = plan.cohortHours();
        openedAt = plan.openedAt() == null ? now : plan.openedAt();
        recordedAt = now;
        recordedBy = by;
        contentHash = hash.clone();
    }

    Facility seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    Facility requireOpen(Instant at) {
        refuseRetired();
        if (at.isBefore(openedAt)) {
            throw new RuleBroken(FacilityRule.FACILITY_NOT_OPENED).at("happenedAt");
        }
        return this;
    }

    void retire(Happened when, String reason) {
        refuseRetired();
        if (when.at().isBefore(openedAt)) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
        retiredAt = when.at();
        retiredReason = reason;
    }

    void refuseRetired() {
        if (retiredAt != null) {
            throw new RuleBroken(FacilityRule.FACILITY_RETIRED);
        }
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    UUID id() {
        return id;
    }

    Instant openedAt() {
        return openedAt;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    FacilityView view(FacilityLine line, List<ApprovalView> approvals, List<String> allowedActions) {
        return new FacilityView(
                id,
                name,
                kind,
                operator,
                line.unitId(),
                line.unitName(),
                address,
                latitude,
                longitude,
                cohortHours,
                openedAt,
                retiredAt,
                line.rooms(),
                line.beds(),
                approvals,
                allowedActions,
                version);
    }
}
