package vn.cachly.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** What somebody is given who has completed quarantine. It is written by {@link Certificates} as a set, and may be revoked. */
@Entity
@DynamicUpdate
class Certificate {
    @Id
    private UUID id;

    private String serial;
    private UUID stayId;
    private UUID personId;
    private UUID facilityId;
    private Instant issuedAt;
    private Instant recordedAt;
    private String recordedBy;
    private LocalDate fromDate;
    private LocalDate toDate;
    private LocalDate followUpUntil;
    private String issuer;
    private String decisionNumber;
    private String kid;
    private Instant revokedAt;
    private Instant revokedRecordedAt;
    private String revokedBy;

    @Enumerated(EnumType.STRING)
    private RevokeCode revokeCode;

    private String revokeReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Certificate() {}

    Certificate seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    Certificate requireValid() {
        if (revokedAt != null) {
            throw new RuleBroken(CertificateRule.CERTIFICATE_REVOKED);
        }
        return this;
    }

    /** Not before it was issued, whatever clock wrote that down. */
    void revoke(RevokeCertificate command, Instant now, String by) {
        requireValid();
        revokedAt = now.isBefore(issuedAt) ? issuedAt : now;
        revokedRecordedAt = now;
        revokedBy = by;
        revokeCode = command.code();
        revokeReason = command.reason();
    }

    void eraseWords() {
        revokeReason = null;
    }

    UUID id() {
        return id;
    }

    UUID facilityId() {
        return facilityId;
    }

    UUID stayId() {
        return stayId;
    }

    UUID personId() {
        return personId;
    }

    int version() {
        return version;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    /** @param verifyAt before the serial */
    CertificateView view(PrintedCertificate printed, String jws, int prints, String verifyAt, List<String> mayDo) {
        return new CertificateView(
                id,
                serial,
                stayId,
                personId,
                facilityId,
                issuedAt,
                recordedBy,
                fromDate,
                toDate,
                followUpUntil,
                issuer,
                decisionNumber,
                printed,
                kid,
                jws,
                verifyAt + serial,
                revokedAt,
                revokedBy,
                revokeCode,
                revokeReason,
                prints,
                revokedAt == null ? mayDo : List.of(),
                version);
    }
}
