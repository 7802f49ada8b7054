package vn.cachly.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Answers;

/** A paper somebody showed. */
@Entity
@DynamicUpdate
class Evidence {
    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Proof.Kind kind;

    private Instant happenedAt;
    private Integer dose;

    @Enumerated(EnumType.STRING)
    private TestMethod method;

    @Enumerated(EnumType.STRING)
    private TestResult result;

    private String product;
    private String issuer;
    private String documentNumber;
    private Instant recordedAt;
    private String recordedBy;
    private Instant judgedAt;
    private String judgedBy;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    private String judgeReason;

    @Column(updatable = false)
    private byte[] contentHash;

    @Version
    private int version;

    protected Evidence() {}

    Evidence(UUID person, AddEvidence shown, Instant now, String by, byte[] hash) {
        id = shown.id();
        personId = person;
        kind = shown.kind();
        happenedAt = shown.happenedAt();
        dose = shown.dose();
        method = shown.method();
        result = shown.result();
        product = shown.product();
        issuer = shown.issuer();
        documentNumber = shown.documentNumber();
        recordedAt = now;
        recordedBy = by;
        contentHash = hash.clone();
    }

    Evidence seenAs(int seen) {
        Answers.same(seen, version);
        return this;
    }

    /** @throws RuleBroken ALREADY_JUDGED: what was rejected is another paper; what was verified may turn out to be wrong */
    void judge(JudgeEvidence command, Instant now, String by) {
        if (judgement != null && (judgement == Judgement.REJECTED || command.judgement() == Judgement.VERIFIED)) {
            throw new RuleBroken(EvidenceRule.ALREADY_JUDGED);
        }
        judgement = command.judgement();
        judgeReason = command.reason();
        judgedAt = now;
        judgedBy = by;
    }

    UUID personId() {
        return personId;
    }

    byte[] contentHash() {
        return contentHash.clone();
    }

    EvidenceView view(boolean mayJudge) {
        return new EvidenceView(
                id,
                personId,
                kind,
                happenedAt,
                dose,
                method,
                result,
                product,
                issuer,
                documentNumber,
                recordedAt,
                recordedBy,
                judgement,
                judgedAt,
                judgedBy,
                judgeReason,
                mayJudge && judgement != Judgement.REJECTED ? List.of("judge") : List.of(),
                version);
    }
}
