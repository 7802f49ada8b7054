package vn.cachly.certificate;

import vn.cachly.problem.Code;

/** What may not be done with a certificate. */
enum CertificateRule implements Code {
    /** Spoken by the database. */
    CERTIFICATE_EXISTS,
    CERTIFICATE_REVOKED,
    CERTIFICATE_ERASED;

    @Override
    public int status() {
        return 409;
    }
}
