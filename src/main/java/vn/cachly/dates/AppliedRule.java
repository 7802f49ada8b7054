package vn.cachly.dates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.ProtocolVersion;

/** A version of a protocol in short, with the date it leads to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppliedRule(
        UUID protocolId,
        UUID versionId,
        @Schema(examples = "600/CĐ-BCĐ") String instrument,
        String issuer,
        String source,
        String assumed,
        boolean demonstration,
        Instant releaseFrom) {
    static AppliedRule of(ProtocolVersion version, Instant releaseFrom) {
        return version == null
                ? null
                : new AppliedRule(
                        version.protocolId(),
                        version.id(),
                        version.instrument(),
                        version.issuer(),
                        version.source(),
                        version.assumed(),
                        version.demonstration(),
                        releaseFrom);
    }
}
