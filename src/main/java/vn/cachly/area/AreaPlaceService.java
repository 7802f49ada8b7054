package vn.cachly.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** Which places lie in which unit, by day. */
@UseCase
@Transactional
@ApplicationScoped
public class AreaPlaceService {
    private final Areas areas;
    private final AreaPlaces places;
    private final AreaPast past;
    private final Timekeeper timekeeper;

    AreaPlaceService(Areas areas, AreaPlaces places, AreaPast past, Timekeeper timekeeper) {
        this.areas = areas;
        this.places = places;
        this.past = past;
        this.timekeeper = timekeeper;
    }

    /** The places that lay in the unit, or in a unit below it, on that day. */
    public Set<UUID> within(UUID unit, LocalDate on) {
        return Set.copyOf(places.within(unit, on));
    }

    /**
     * For what is laid on a unit, which does not end meanwhile.
     *
     * @throws RuleBroken UNIT_NOT_IN_FORCE (409) at that field for a unit that does not exist today
     */
    public void requireInForce(UUID unit, String field) {
        inForce(unit, field);
    }

    /**
     * Says that a place lies in a unit from that day on, or from the day on which the unit begins to exist. Before that day it
     * lies in what is known to have held all of the unit; where nothing is, it lies nowhere.
     *
     * @return false when the place has a unit already
     * @throws RuleBroken UNIT_NOT_IN_FORCE (409) for a unit that does not exist today
     */
    public boolean locate(UUID place, UUID unit, LocalDate from) {
        AreaView found = inForce(unit, "unitId");
        boolean located = places.locate(place, unit, later(from, found.validFrom()), null);
        if (located) {
            trace(place, unit, found.validFrom(), from);
        }
        if (located && found.validUntil() != null) {
            follow(unit);
        }
        return located;
    }

    private AreaView inForce(UUID unit, String field) {
        places.hold(unit);
        AreaView found = areas.view(unit).orElseThrow(RuleBroken::notFound);
        LocalDate today = LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE);
        if (found.validFrom().isAfter(today)
                || found.validUntil() != null && !found.validUntil().isAfter(today)) {
            throw new RuleBroken(AreaRule.UNIT_NOT_IN_FORCE).at(field);
        }
        return found;
    }

    /** Day by day back, as far as the place was there and each step leads to one unit. */
    private void trace(UUID place, UUID unit, LocalDate begins, LocalDate from) {
        UUID held = unit;
        LocalDate until = begins;
        while (from.isBefore(until)) {
            AreaPast.Before before = past.before(held, until).orElse(null);
            if (before == null) {
                return;
            }
            places.locate(place, before.id(), later(from, before.validFrom()), until);
            held = before.id();
            until = before.validFrom();
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The unit is known to end: its successor is known as well, or nothing new comes into it. */
    private void follow(UUID unit) {
        places.follow(List.of(unit), Map.of());
        if (!places.beyond(List.of(unit)).isEmpty()) {
            throw new RuleBroken(AreaRule.UNIT_NOT_IN_FORCE).at("unitId");
        }
    }
}
