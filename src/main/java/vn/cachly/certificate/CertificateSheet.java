package vn.cachly.certificate;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

/**
 * A certificate on paper. One page for both the browser and the PDF, so that they never say different things.
 *
 * @param revoked the day; null while it is valid
 * @param qr the code as a shape; null where the PDF draws it
 * @param dense so much is written that it has to be written smaller to fit
 */
record CertificateSheet(
        CertificateView certificate,
        PrintedCertificate printed,
        String birth,
        String sex,
        String nationality,
        String paper,
        String from,
        String to,
        String followUp,
        String issued,
        String revoked,
        RawString qr,
        boolean dense)
        implements TemplateInstance {}
