package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.health.CheckSession;
import vn.cachly.muster.MusterPerson;
import vn.cachly.muster.MusterService;
import vn.cachly.muster.MusterView;
import vn.cachly.printing.Paper;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** The list to look at people by: who is in the camp, how each was found, who is left. */
@UseCase
@Transactional
@ApplicationScoped
public class RoundService {
    private final MusterService musters;
    private final RoundPeople people;
    private final RoundSheets sheets;
    private final RoundForm form;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    RoundService(
            MusterService musters,
            RoundPeople people,
            RoundSheets sheets,
            RoundForm form,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.musters = musters;
        this.people = people;
        this.sheets = sheets;
        this.form = form;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    /**
     * @param asked a day; null for today
     * @param chosen a session; null for that of the hour
     */
    public RoundView view(UUID facility, LocalDate asked, CheckSession chosen) {
        Instant now = timekeeper.now();
        LocalDate today = LocalDate.ofInstant(now, VietNam.ZONE);
        LocalDate day = asked == null ? today : asked;
        if (day.isAfter(today)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("day");
        }
        CheckSession session = chosen == null ? ofHour(now) : chosen;
        Instant end = end(day, session);
        MusterView there = musters.called(facility, end.isBefore(now) ? end : now);
        RoundView view = view(there, day, session);
        List<UUID> stays = shown(view).map(RoundPerson::stayId).toList();
        if (!stays.isEmpty()) {
            looks.fire(new PersonsRead("health-round.read", "stay", stays, facility));
        }
        return view;
    }

    /** The same as a sheet of paper. */
    public Paper sheet(UUID facility, LocalDate day, CheckSession session) {
        return new Paper(
                form,
                facility.toString(),
                sheets.of(view(facility, day, session)).fields());
    }

    private RoundView view(MusterView there, LocalDate day, CheckSession session) {
        List<MusterPerson> called =
                Stream.concat(there.inBeds(), there.waiting().stream()).toList();
        RoundPeople.Known known = people.of(called, day, session);
        List<RoundRoom> rooms = there.buildings().stream()
                .flatMap(building -> building.floors().stream()
                        .flatMap(floor -> floor.rooms().stream()
                                .map(room -> RoundRoom.of(
                                        building.name(),
                                        floor.name(),
                                        floor.level(),
                                        room.id(),
                                        room.name(),
                                        known.all(room.people())))))
                .toList();
        return new RoundView(
                there.facilityId(),
                there.facility(),
                day,
                session,
                there.at(),
                RoundFigures.of(known.all(called)),
                rooms,
                known.all(there.waiting()));
    }

    private static Stream<RoundPerson> shown(RoundView view) {
        return Stream.concat(view.rooms().stream().flatMap(room -> room.people().stream()), view.waiting().stream());
    }

    private static CheckSession ofHour(Instant now) {
        boolean morning = LocalTime.ofInstant(now, VietNam.ZONE).isBefore(LocalTime.NOON);
        return morning ? CheckSession.MORNING : CheckSession.EVENING;
    }

    /** When nobody is looked at in that session any more. */
    private static Instant end(LocalDate day, CheckSession session) {
        return session == CheckSession.MORNING
                ? day.atTime(LocalTime.NOON).atZone(VietNam.ZONE).toInstant()
                : day.plusDays(1).atStartOfDay(VietNam.ZONE).toInstant();
    }
}
