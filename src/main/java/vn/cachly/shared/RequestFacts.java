package vn.cachly.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cachly.problem.Language;

/** What a request says about itself beside its body. Empty outside a request. */
@RequestScoped
public class RequestFacts {
    private String idempotencyKey;
    private String purpose;
    private String requestId;
    private Long skewMillis;
    private Locale language = Language.of(List.of());

    void read(String key, String purposeName, String id, Long skew, Locale preferred) {
        language = preferred;
        idempotencyKey = key;
        purpose = purposeName;
        requestId = id;
        skewMillis = skew;
    }

    /** For work that goes on after its request was answered: traced and spoken to as the request was. */
    public void resume(String id, Locale preferred) {
        read(null, null, id, null, preferred);
    }

    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    public Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** Vietnamese unless the client prefers English. */
    public Locale language() {
        return language;
    }

    /** Milliseconds by which the device's clock is behind ours; empty when the device did not say. */
    public Optional<Long> skewMillis() {
        return Optional.ofNullable(skewMillis);
    }
}
