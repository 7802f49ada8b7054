package vn.cachly.verification;

import io.quarkus.qute.TemplateInstance;

/**
 * What somebody sees whose telephone has read the code: no script, nothing fetched.
 *
 * @param result an {@link Outcome}, or EMPTY when nothing fit was typed
 * @param shown null for a serial that does not exist, and where nothing was looked for
 * @param revoked the day; null while it is valid
 */
record VerificationPage(String result, VerificationView shown, String from, String to, String issued, String revoked)
        implements TemplateInstance {}
