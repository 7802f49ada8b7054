package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.screening.ScreeningService;

/** With the words beside somebody's dates those of his screenings go. */
@ApplicationScoped
class ScreeningWords {
    private final ScreeningService screenings;

    ScreeningWords(ScreeningService screenings) {
        this.screenings = screenings;
    }

    void on(@Observes ReasonsErasing erasing) {
        screenings.eraseWords(erasing.personId());
    }
}
