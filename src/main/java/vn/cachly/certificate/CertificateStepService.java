package vn.cachly.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** What people do with one certificate after it was issued. */
@UseCase
@Transactional
@ApplicationScoped
public class CertificateStepService {
    private final Certificates certificates;
    private final Prints prints;
    private final CertificateViews views;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    CertificateStepService(
            Certificates certificates,
            Prints prints,
            CertificateViews views,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.certificates = certificates;
        this.prints = prints;
        this.views = views;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    @Idempotent(CertificateView.class)
    public CertificateView revoke(UUID id, int version, RevokeCertificate command) {
        Certificate certificate = taken(id).seenAs(version);
        Happened now = timekeeper.happened(null, null);
        certificate.revoke(command, now.recordedAt(), by());
        return saved("certificate.revoked", certificate, now);
    }

    /** Each print once, under its own id. */
    @Idempotent(CertificateView.class)
    public CertificateView print(UUID id, RecordPrint command) {
        Certificate certificate = taken(id);
        Happened now = timekeeper.happened(null, null);
        Prints.Print known = prints.find(command.id()).orElse(null);
        if (known == null && prints.add(command, certificate.requireValid(), now.recordedAt(), by())) {
            return saved("certificate.printed", certificate, now);
        }
        if (!new Prints.Print(id, command.reason().name()).equals(known)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        return views.of(certificate);
    }

    /** Whose certificate it was is known no more; whether it is valid still is. */
    @Idempotent(CertificateView.class)
    public CertificateView erase(UUID id, EraseCertificate command) {
        Certificate certificate = taken(id);
        Happened now = timekeeper.happened(null, command.reason());
        certificate.eraseWords();
        certificates.eraseText(id, now.recordedAt(), by());
        return saved("certificate.erased", certificate, now);
    }

    private Certificate taken(UUID id) {
        return certificates.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    private CertificateView saved(String action, Certificate certificate, Happened when) {
        certificates.flush();
        List<UUID> also = List.of(certificate.stayId(), certificate.personId());
        UUID id = certificate.id();
        UUID camp = certificate.facilityId();
        changes.fire(new Changed(action, "certificate", id, certificate.version(), camp, also, when));
        return views.of(certificate);
    }

    private String by() {
        return current.get().subject();
    }
}
