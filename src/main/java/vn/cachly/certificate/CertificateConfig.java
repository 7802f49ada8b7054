package vn.cachly.certificate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What stands on every certificate of this installation. */
@ConfigMapping(prefix = "cachly.certificate")
public interface CertificateConfig {
    /** Where anybody reaches this service, such as {@code https://cachly.example.vn}: the QR code leads there. */
    String publicUrl();

    /** The body that certifies, as it is written at the head of its papers. */
    String issuer();

    /** Begins every serial; two installations should have two. */
    @WithDefault("CL")
    String serialPrefix();
}
