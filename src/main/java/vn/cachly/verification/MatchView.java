package vn.cachly.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was typed is what the certificate says. */
public record MatchView(
        @Schema(examples = "CL-2026-0000042-K7QX") String serial, VerificationStatus status, boolean match) {}
