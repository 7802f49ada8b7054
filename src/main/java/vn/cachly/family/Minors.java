package vn.cachly.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import vn.cachly.shared.VietNam;

/** Who is a child by law, and neither lives nor is left behind without an adult of his own. */
@ApplicationScoped
public class Minors {
    private final FamilyConfig config;

    Minors(FamilyConfig config) {
        this.config = config;
    }

    /** The last birth date, in Viet Nam, of those who are grown up at a moment. */
    public LocalDate grownUntil(Instant at) {
        return LocalDate.ofInstant(at, VietNam.ZONE).minusYears(config.minorUntilYears());
    }
}
