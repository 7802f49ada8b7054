package vn.cachly.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The page about one certificate, in Vietnamese and English. */
@ApplicationScoped
class VerificationPages {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    String of(Attempt attempt) {
        return of(attempt.outcome().name(), attempt.shown());
    }

    /** Where a name was to be typed and none was. */
    String ofNothingTyped(VerificationView shown) {
        return of("EMPTY", shown);
    }

    private static String of(String result, VerificationView shown) {
        if (shown == null) {
            return new VerificationPage(result, null, null, null, null, null).render();
        }
        return new VerificationPage(
                        result,
                        shown,
                        day(shown.from()),
                        day(shown.to()),
                        day(shown.issuedOn()),
                        day(shown.revokedOn()))
                .render();
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
