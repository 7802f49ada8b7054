package vn.cachly.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;

/** Certificates as they are shown, with whose they are as long as that was not erased. */
@ApplicationScoped
class CertificateViews {
    private final Certificates certificates;
    private final CertificateConfig config;
    private final ObjectMapper mapper;
    private final CurrentActor current;

    CertificateViews(Certificates certificates, CertificateConfig config, ObjectMapper mapper, CurrentActor current) {
        this.certificates = certificates;
        this.config = config;
        this.mapper = mapper;
        this.current = current;
    }

    CertificateView of(Certificate certificate) {
        return of(List.of(certificate)).get(0);
    }

    /** In the same order. */
    List<CertificateView> of(List<Certificate> shown) {
        Map<UUID, Certificates.Text> texts = certificates
                .texts(shown.stream().map(Certificate::id).toList())
                .stream()
                .collect(Collectors.toMap(Certificates.Text::certificateId, Function.identity()));
        String verifyAt = config.publicUrl().replaceAll("/+$", "") + "/v/";
        boolean mayRevoke = current.get().has(Role.COMMANDER) || current.get().has(Role.DEPARTMENT);
        List<String> mayDo = mayRevoke ? List.of("prints", "revoke") : List.of("prints");
        return shown.stream()
                .map(one -> {
                    Certificates.Text text = texts.get(one.id());
                    return one.view(read(text.content()), text.jws(), text.prints(), verifyAt, mayDo);
                })
                .toList();
    }

    private PrintedCertificate read(String content) {
        try {
            return content == null ? null : mapper.readValue(content, PrintedCertificate.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A certificate of an earlier release cannot be read", e);
        }
    }
}
