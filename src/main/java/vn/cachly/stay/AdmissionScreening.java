package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.screening.Screen;
import vn.cachly.screening.Screened;
import vn.cachly.screening.ScreeningService;
import vn.cachly.screening.Travel;
import vn.cachly.shared.Happened;

/** A screening that comes with an admission: both tell one story, and what only one of them tells counts for both. */
@ApplicationScoped
class AdmissionScreening {
    private static final String NAME = "screening";

    private final ScreeningService screenings;

    AdmissionScreening(ScreeningService screenings) {
        this.screenings = screenings;
    }

    /** @throws RuleBroken SCREENING_CONTRADICTS (400) */
    static void check(AdmitPerson command) {
        Screen screen = command.screening();
        if (screen == null) {
            return;
        }
        same(command.category(), screen.category(), "category");
        same(command.lastContactAt(), screen.lastContactAt(), "lastContactAt");
        CountryEntry entry = command.entry();
        Travel travel = screen.travel();
        if (entry != null && travel != null) {
            same(entry.departedAt(), travel.departedAt(), "travel.departedAt");
            same(entry.enteredAt(), travel.enteredAt(), "travel.enteredAt");
            same(entry.route(), travel.route(), "travel.route");
        }
    }

    /** @return the admission with what the screening tells of the way there */
    AdmitPerson record(AdmitPerson command, UUID person, UUID facility, Happened when) {
        if (command.screening() == null) {
            return command;
        }
        Screened one = Screened.stay(command.id(), person, facility, command.screening())
                .at(when);
        RuleBroken refusal = screenings.screen(List.of(one)).get(0).refusal();
        if (refusal != null) {
            throw refusal.inside(NAME);
        }
        Screen screen = command.screening();
        return command.told(
                way(command.entry(), screen.travel()), either(command.lastContactAt(), screen.lastContactAt()));
    }

    /** A way into the country whose moment nobody knows says nothing to the clock. */
    private static CountryEntry way(CountryEntry entry, Travel travel) {
        if (travel == null) {
            return entry;
        }
        CountryEntry said = either(entry, new CountryEntry(null, null, null));
        Instant entered = either(said.enteredAt(), travel.enteredAt());
        EntryRoute route = entered == null ? null : travel.route();
        return new CountryEntry(either(said.departedAt(), travel.departedAt()), entered, either(said.route(), route));
    }

    private static <T> T either(T one, T other) {
        return one == null ? other : one;
    }

    private static void same(Object said, Object told, String field) {
        if (said != null && told != null && !said.equals(told)) {
            throw new RuleBroken(StayRule.SCREENING_CONTRADICTS).at(NAME + "." + field);
        }
    }
}
