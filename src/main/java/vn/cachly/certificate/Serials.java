package vn.cachly.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * Serials: prefix, year, a number that counts, and four characters drawn at random. People read the number over the telephone;
 * the random end keeps anybody from finding certificates by counting, and a mistyped serial from being another's.
 */
@ApplicationScoped
class Serials {
    /** Nothing that is taken for something else when it is read from paper. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int RANDOM = 4;

    private final Certificates certificates;
    private final CertificateConfig config;
    private final SecureRandom random = new SecureRandom();

    Serials(Certificates certificates, CertificateConfig config) {
        this.certificates = certificates;
        this.config = config;
    }

    /** So many serials, one after the other. */
    Supplier<String> of(int count, LocalDate day) {
        Iterator<Long> numbers = certificates.numbers(count).iterator();
        return () -> "%s-%04d-%07d-%s".formatted(config.serialPrefix(), day.getYear(), numbers.next(), end());
    }

    private String end() {
        StringBuilder end = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            end.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return end.toString();
    }
}
