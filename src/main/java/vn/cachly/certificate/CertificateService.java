package vn.cachly.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** Certificates of completed quarantine. They are issued with the departure, and revoked when it turns out to be wrong. */
@UseCase
@Transactional
@ApplicationScoped
public class CertificateService {
    private final Certificates certificates;
    private final CertificateViews views;
    private final CertificateWriter writer;
    private final FacilityService facilities;
    private final CurrentActor current;
    private final Hash hash;
    private final Event<AllChanged> all;
    private final Event<PersonsRead> looks;

    CertificateService(
            Certificates certificates,
            CertificateViews views,
            CertificateWriter writer,
            FacilityService facilities,
            CurrentActor current,
            Hash hash,
            Event<AllChanged> all,
            Event<PersonsRead> looks) {
        this.certificates = certificates;
        this.views = views;
        this.writer = writer;
        this.facilities = facilities;
        this.current = current;
        this.hash = hash;
        this.all = all;
        this.looks = looks;
    }

    /**
     * Part of a departure, for stays of the actor's place that the caller has taken. The same again is answered with what is there.
     *
     * @return in the order in which they were asked for
     * @throws RuleBroken CERTIFICATE_EXISTS when a stay has another that is valid, ID_TAKEN (409), NOT_FOUND (404)
     */
    public List<CertificateView> issue(List<IssueCertificate> asked, Happened when) {
        Map<UUID, Certificate> known = byId(asked);
        asked.stream()
                .filter(one -> known.containsKey(one.id()))
                .filter(one -> !Hash.same(known.get(one.id()).contentHash(), hash.of(one)))
                .findFirst()
                .ifPresent(one -> {
                    throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
                });
        List<IssueCertificate> missing =
                asked.stream().filter(one -> !known.containsKey(one.id())).toList();
        if (!missing.isEmpty()) {
            writer.write(missing, when);
            all.fire(new AllChanged(missing.stream()
                    .map(one -> changed(
                            "certificate.issued",
                            one.id(),
                            0,
                            one.facilityId(),
                            List.of(one.stayId(), one.personId()),
                            when))
                    .toList()));
        }
        Map<UUID, Certificate> written = missing.isEmpty() ? known : byId(asked);
        return views.of(asked.stream().map(one -> written.get(one.id())).toList());
    }

    /** @return the ids of those that were valid until now */
    public List<UUID> revoke(Collection<UUID> stays, RevokeCode code, Happened when, String reason) {
        List<Certificates.Revoked> revoked =
                certificates.revoke(stays, code, when, reason, current.get().subject());
        all.fire(new AllChanged(revoked.stream()
                .map(one -> changed(
                        "certificate.revoked",
                        one.id(),
                        one.version(),
                        one.facilityId(),
                        List.of(one.stayId(), one.personId()),
                        when))
                .toList()));
        return revoked.stream().map(Certificates.Revoked::id).toList();
    }

    /** Those of these stays that are valid. */
    public List<UUID> valid(Collection<UUID> stays) {
        return certificates.valid(stays);
    }

    /** Those that were revoked for a result of these stays and have no successor. */
    public List<UUID> renewable(Collection<UUID> stays) {
        return certificates.renewable(stays).stream()
                .map(Certificates.Renewable::id)
                .toList();
    }

    /** The result for which it was revoked has proved wrong: whoever it was given to is given another. */
    public void renew(Collection<UUID> stays, Happened when) {
        issue(
                certificates.renewable(stays).stream()
                        .map(Certificates.Renewable::successor)
                        .toList(),
                when);
    }

    public CertificateView view(UUID id) {
        Certificate certificate = certificates.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
        looks.fire(new PersonsRead("certificate.read", "certificate", List.of(id), certificate.facilityId()));
        return views.of(certificate);
    }

    /** The newest first. */
    public Page<CertificateLine> page(UUID facility, Keyset keyset) {
        facilities.require(facility);
        Page<CertificateLine> page = keyset.page(
                certificates.page(facility, keyset), line -> line.issuedAt().toString(), CertificateLine::id);
        if (!page.items().isEmpty()) {
            List<UUID> ids = page.items().stream().map(CertificateLine::id).toList();
            looks.fire(new PersonsRead("certificate.listed", "certificate", ids, facility));
        }
        return page;
    }

    /** For whoever verifies it: what is shown of it is for the caller to decide. */
    public Optional<CertificateView> bySerial(String serial) {
        return certificates.bySerial(serial).map(views::of);
    }

    private Map<UUID, Certificate> byId(List<IssueCertificate> asked) {
        return certificates.all(asked.stream().map(IssueCertificate::id).toList()).stream()
                .collect(Collectors.toMap(Certificate::id, Function.identity()));
    }

    private static Changed changed(String action, UUID id, int version, UUID facility, List<UUID> also, Happened when) {
        return new Changed(action, "certificate", id, version, facility, also, when);
    }
}
