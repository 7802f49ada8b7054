package vn.cachly.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.VietNam;
import vn.cachly.signing.Signer;
import vn.cachly.signing.SigningService;

/** Numbers, signs and writes certificates, all of them in one step. */
@ApplicationScoped
class CertificateWriter {
    private final Certificates certificates;
    private final Certified certified;
    private final Serials serials;
    private final SigningService signing;
    private final CertificateConfig config;
    private final ObjectMapper mapper;
    private final Hash hash;
    private final CurrentActor current;

    CertificateWriter(
            Certificates certificates,
            Certified certified,
            Serials serials,
            SigningService signing,
            CertificateConfig config,
            ObjectMapper mapper,
            Hash hash,
            CurrentActor current) {
        this.certificates = certificates;
        this.certified = certified;
        this.serials = serials;
        this.signing = signing;
        this.config = config;
        this.mapper = mapper;
        this.hash = hash;
        this.current = current;
    }

    /** A row as the statement takes it. */
    @RegisterForReflection
    record Row(
            UUID id,
            String serial,
            UUID stay,
            UUID person,
            UUID facility,
            LocalDate begins,
            LocalDate ends,
            LocalDate followUp,
            String decision,
            PrintedCertificate content,
            String jws,
            String hash) {}

    void write(List<IssueCertificate> asked, Happened when) {
        LocalDate day = LocalDate.ofInstant(when.at(), VietNam.ZONE);
        Map<UUID, PrintedCertificate> people = certified.read(asked, day);
        Supplier<String> serial = serials.of(asked.size(), day);
        Signer signer = signing.signer();
        List<Row> rows = asked.stream()
                .map(one -> row(
                        one,
                        Optional.ofNullable(people.get(one.id())).orElseThrow(RuleBroken::notFound),
                        serial.get(),
                        signer,
                        when))
                .toList();
        certificates.add(
                new String(json(rows), StandardCharsets.UTF_8),
                config.issuer(),
                signer.kid(),
                when,
                current.get().subject());
    }

    private Row row(IssueCertificate one, PrintedCertificate whose, String serial, Signer signer, Happened when) {
        Claims claims = new Claims(
                config.issuer(),
                serial,
                when.at().getEpochSecond(),
                one.from().toString(),
                one.to().toString(),
                whose.initials(),
                whose.birthYear());
        return new Row(
                one.id(),
                serial,
                one.stayId(),
                one.personId(),
                one.facilityId(),
                one.from(),
                one.to(),
                one.followUpUntil(),
                one.decisionNumber(),
                whose,
                signer.sign(json(claims)),
                Base64.getEncoder().encodeToString(hash.of(one)));
    }

    private byte[] json(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
