package vn.cachly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.Fixtures.Camp;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.certificate.CertificateService;
import vn.cachly.certificate.CertificateView;
import vn.cachly.certificate.IssueCertificate;
import vn.cachly.certificate.RevokeCode;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;

/** Issues certificates as a departure does. */
@ApplicationScoped
public class Certifying {
    @Inject
    CurrentActor current;

    @Inject
    CertificateService certificates;

    @Inject
    Timekeeper timekeeper;

    /** For fourteen days of November 2026. */
    public static IssueCertificate of(Camp camp, Admission person) {
        return new IssueCertificate(
                Ids.next(),
                person.stay(),
                person.personId(),
                camp.id(),
                LocalDate.parse("2026-11-05"),
                LocalDate.parse("2026-11-18"),
                "123/QĐ-UBND",
                LocalDate.parse("2026-11-25"));
    }

    public CertificateView issue(Camp camp, Admission person) {
        return issue(List.of(of(camp, person))).get(0);
    }

    @ActivateRequestContext
    public List<CertificateView> issue(List<IssueCertificate> asked) {
        current.become(Actor.service("certificates"));
        return certificates.issue(asked, timekeeper.happened(null, null));
    }

    @ActivateRequestContext
    public List<UUID> revoke(List<UUID> stays, RevokeCode code, String reason) {
        current.become(Actor.service("certificates"));
        return certificates.revoke(stays, code, timekeeper.happened(null, null), reason);
    }
}
