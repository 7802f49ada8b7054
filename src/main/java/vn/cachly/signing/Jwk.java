package vn.cachly.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public half of a key (RFC 7517). */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Jwk(
        @Schema(examples = "EC") String kty,
        @Schema(examples = "P-256") String crv,
        String x,
        String y,
        @Schema(examples = "sig") String use,
        @Schema(examples = "ES256") String alg,
        @Schema(examples = "3fQe0r1xT8Yk") String kid) {}
