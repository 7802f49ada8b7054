package vn.cachly.verification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.cachly.certificate.CertificateService;
import vn.cachly.certificate.CertificateView;
import vn.cachly.certificate.Claims;
import vn.cachly.certificate.PrintedCertificate;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;
import vn.cachly.signing.SigningService;

/** What anybody may ask about a certificate that he was shown. A refusal is an answer here, so that what was counted is kept. */
@UseCase
@Transactional
@ApplicationScoped
public class VerificationService {
    private final CertificateService certificates;
    private final SigningService signing;
    private final Tries tries;
    private final ObjectMapper mapper;
    private final Event<PersonsRead> looks;

    VerificationService(
            CertificateService certificates,
            SigningService signing,
            Tries tries,
            ObjectMapper mapper,
            Event<PersonsRead> looks) {
        this.certificates = certificates;
        this.signing = signing;
        this.tries = tries;
        this.mapper = mapper;
        this.looks = looks;
    }

    /** What anybody may see. */
    Attempt look(String serial, String address) {
        return answered(serial, address, found -> Outcome.SHOWN);
    }

    /** Counted for the serial and for the address, whatever comes out. */
    Attempt match(String serial, MatchHolder typed, String address) {
        return answered(serial, address, found -> {
            if (!tries.take(TryScope.ADDRESS, address) || !tries.take(TryScope.SERIAL, found.serial())) {
                return Outcome.TOO_MANY;
            }
            return isHolder(typed, found) ? Outcome.MATCH : Outcome.NO_MATCH;
        });
    }

    /** Whether we have signed this, and whether it is what we have on record. */
    public VerificationView verify(VerifySignature asked) {
        return signing.verified(asked.jws().strip())
                .flatMap(this::claims)
                .flatMap(claims -> certificates.bySerial(claims.jti()).filter(known -> isSame(claims, known)))
                .map(VerificationService::shown)
                .orElseGet(VerificationView::forged);
    }

    /** An address that has asked for too many serials that do not exist is told nothing, also of those that do. */
    private Attempt answered(String serial, String address, Function<CertificateView, Outcome> asked) {
        if (!tries.isLeft(TryScope.MISS, address)) {
            return Attempt.without(Outcome.TOO_MANY);
        }
        Optional<CertificateView> found = certificates.bySerial(serial.strip().toUpperCase(Locale.ROOT));
        if (found.isEmpty()) {
            tries.take(TryScope.MISS, address);
            return Attempt.without(Outcome.UNKNOWN);
        }
        return new Attempt(asked.apply(found.get()), shown(found.get()));
    }

    private boolean isHolder(MatchHolder typed, CertificateView certificate) {
        List<UUID> read = List.of(certificate.id());
        looks.fire(new PersonsRead("certificate.matched", "certificate", read, certificate.facilityId()));
        return certificate.printed() != null && Typed.matches(typed, certificate.printed());
    }

    private Optional<Claims> claims(byte[] payload) {
        try {
            return Optional.of(mapper.readValue(payload, Claims.class));
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    /** An erased one has nothing left to compare but its days. */
    private static boolean isSame(Claims claims, CertificateView known) {
        PrintedCertificate printed = known.printed();
        return claims.iss().equals(known.issuer())
                && claims.iat() == known.issuedAt().getEpochSecond()
                && claims.f().equals(known.from().toString())
                && claims.t().equals(known.to().toString())
                && (printed == null
                        || claims.n().equals(printed.initials()) && Objects.equals(claims.y(), printed.birthYear()));
    }

    private static VerificationView shown(CertificateView known) {
        Optional<PrintedCertificate> printed = Optional.ofNullable(known.printed());
        return new VerificationView(
                known.revokedAt() == null ? VerificationStatus.VALID : VerificationStatus.REVOKED,
                known.serial(),
                known.from(),
                known.to(),
                known.issuer(),
                dayOf(known.issuedAt()),
                dayOf(known.revokedAt()),
                printed.map(PrintedCertificate::initials).orElse(null),
                printed.map(PrintedCertificate::birthYear).orElse(null));
    }

    private static LocalDate dayOf(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, VietNam.ZONE);
    }
}
