package vn.cachly.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.AssignmentService;
import vn.cachly.area.AreaPlaceService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** Figures of a day at the cut-off, as authorities are told them. */
@UseCase
@Transactional
@ApplicationScoped
public class DailyService {
    private final DailyCounts counts;
    private final AssignmentService places;
    private final AreaPlaceService areas;
    private final Timekeeper timekeeper;

    DailyService(DailyCounts counts, AssignmentService places, AreaPlaceService areas, Timekeeper timekeeper) {
        this.counts = counts;
        this.places = places;
        this.areas = areas;
        this.timekeeper = timekeeper;
    }

    /**
     * @param day null: today
     * @param knownAt null: as it is known now
     * @throws RuleBroken PLACE_NOT_FOUND (404), IN_FUTURE (400)
     */
    public DailyView ofCamp(UUID facility, LocalDate day, Instant knownAt) {
        places.requireReach(facility, null);
        return view(Set.of(facility), period(day, knownAt));
    }

    /**
     * The same of all camps that lay in a unit on that day.
     *
     * @param unit null: all of the actor's place
     */
    public DailyView ofUnit(UUID unit, LocalDate day, Instant knownAt) {
        if (unit != null) {
            places.requireReach(null, unit);
        }
        DailyPeriod period = period(day, knownAt);
        return view(unit == null ? places.facilities() : areas.within(unit, period.day()), period);
    }

    private DailyPeriod period(LocalDate day, Instant knownAt) {
        Instant now = timekeeper.now();
        LocalDate asked = day == null ? LocalDate.ofInstant(now, VietNam.ZONE) : day;
        return DailyPeriod.of(asked, counts.cutOffs(), now, knownAt);
    }

    /** The actor's reach has been checked; a camp counts where it lay then, even if it lies elsewhere now. */
    private DailyView view(Set<UUID> within, DailyPeriod period) {
        places.lookEverywhere();
        List<DailyCamp> camps = counts.camps(within, period);
        Set<UUID> ids = camps.stream().map(DailyCamp::id).collect(Collectors.toSet());
        List<Tally> tallies = new ArrayList<>(counts.people(ids, period));
        tallies.addAll(counts.samples(ids, period));
        Map<UUID, List<Tally>> byCamp = tallies.stream().collect(Collectors.groupingBy(Tally::facilityId));
        List<CampDay> days = camps.stream()
                .map(camp -> new CampDay(
                        camp.id(), camp.name(), new Day(byCamp.getOrDefault(camp.id(), List.of())).figures()))
                .toList();
        DayFigures total = total(tallies, days);
        return new DailyView(
                period.day(),
                period.from(),
                period.cutOff(),
                period.until(),
                period.isComplete(),
                period.knownAt(),
                total.addsUp(),
                total,
                days);
    }

    /** Two camps that are off by one in different directions do not add up together. */
    private static DayFigures total(List<Tally> tallies, List<CampDay> days) {
        int off = days.stream().mapToInt(day -> Math.abs(day.figures().off())).sum();
        return new Day(tallies)
                .figures()
                .off(off, days.stream().allMatch(day -> day.figures().addsUp()));
    }
}
