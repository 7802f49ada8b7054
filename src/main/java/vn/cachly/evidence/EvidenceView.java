package vn.cachly.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Versioned;

/** A paper somebody showed, and what an officer made of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvidenceView(
        UUID id,
        UUID personId,
        Proof.Kind kind,
        Instant happenedAt,
        Integer dose,
        TestMethod method,
        TestResult result,
        String product,
        String issuer,
        String documentNumber,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "Absent: nobody has looked at it; it does not count")
        Judgement judgement,

        Instant judgedAt,
        String judgedBy,
        String judgeReason,
        @Schema(examples = "judge") List<String> allowedActions,
        int version)
        implements Versioned {}
