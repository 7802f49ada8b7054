package vn.cachly.origin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;

/** A place people come from. */
@Entity
@DynamicUpdate
class Origin {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private OriginKind kind;

    private String name;
    private UUID unitId;
    private String place;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private String phone;
    private String country;
    private Instant openedAt;
    private Instant retiredAt;
    private String retiredBy;
    private String retiredReason;
    private Instant recordedAt;
    private String recordedBy;
    private Instant changedAt;
    private String changedBy;
    private String changeReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Origin() {}

    Origin(CreateOrigin content, String phone, String by, Instant now, byte[] hash) {
        id = content.id();
        openedAt = now;
        recordedAt = now;
        recordedBy = by;
        contentHash = hash.clone();
        write(content, phone);
    }

    Origin seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    Origin inUse() {
        if (retiredAt != null) {
            throw new RuleBroken(OriginRule.ORIGIN_RETIRED);
        }
        return this;
    }

    void change(CreateOrigin content, String phone, Happened when, String by, String reason) {
        write(content, phone);
        changedAt = when.recordedAt();
        changedBy = by;
        changeReason = reason;
    }

    void retire(Happened when, String by, String reason) {
        if (when.at().isBefore(openedAt)) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
        retiredAt = when.at();
        retiredBy = by;
        retiredReason = reason;
    }

    UUID unitId() {
        return unitId;
    }

    /** Whether it would lie in another unit, or be of another kind. */
    boolean isElsewhere(CreateOrigin content) {
        return kind != content.kind() || !Objects.equals(unitId, content.unitId());
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    private void write(CreateOrigin content, String internationalPhone) {
        kind = content.kind();
        name = content.name();
        unitId = content.unitId();
        place = content.place();
        latitude = content.latitude();
        longitude = content.longitude();
        phone = internationalPhone;
        country = content.country();
        openedAt = content.openedAt() == null ? openedAt : content.openedAt();
    }
}
