package vn.cachly.bed;

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

/** What is planned for a bed in use. */
@Entity
@DynamicUpdate
@Table(name = "bed_reservation")
class Reservation {
    @Id
    private UUID id;

    private UUID bedId;
    private UUID facilityId;

    @Enumerated(EnumType.STRING)
    private BedUseKind kind;

    private Instant startsAt;
    private Instant endsAt;
    private String reason;
    private Instant recordedAt;
    private String recordedBy;
    private Instant closedAt;
    private String closedAs;
    private String closedBy;
    private String closeReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Reservation() {}

    Reservation seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    void cancel(Instant at, String by, String why) {
        if (closedAt != null) {
            throw new RuleBroken(BedRule.RESERVATION_OVER);
        }
        closedAt = at;
        closedAs = "CANCELLED";
        closedBy = by;
        closeReason = why;
    }

    UUID bedId() {
        return bedId;
    }

    UUID facilityId() {
        return facilityId;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    BedReservationView view() {
        return new BedReservationView(
                id, bedId, kind, startsAt, endsAt, reason, recordedAt, recordedBy, closedAt, closedAs, version);
    }
}
