package vn.cachly.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One code in one tier during one period. */
@Entity
class AreaUnit {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private String code;
    private String name;
    private UUID parentId;
    private LocalDate validFrom;
    private LocalDate validUntil;

    @Column(updatable = false)
    private byte[] contentHash;

    protected AreaUnit() {}

    Tier tier() {
        return tier;
    }

    /** Whether it is there as long as the other. */
    boolean outlasts(AddArea other) {
        return !validFrom.isAfter(other.validFrom())
                && (validUntil == null
                        || other.validUntil() != null && !other.validUntil().isAfter(validUntil));
    }

    byte[] contentHash() {
        return contentHash.clone();
    }
}
