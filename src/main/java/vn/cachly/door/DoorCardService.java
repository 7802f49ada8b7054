package vn.cachly.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.facility.FacilityService;
import vn.cachly.printing.Paper;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;
import vn.cachly.stay.StayCode;

/** Cards for doors. */
@UseCase
@Transactional
@ApplicationScoped
public class DoorCardService {
    private final Doors doors;
    private final LastDays days;
    private final Categories categories;
    private final FacilityService facilities;
    private final DoorForm form;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    DoorCardService(
            Doors doors,
            LastDays days,
            Categories categories,
            FacilityService facilities,
            DoorForm form,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.doors = doors;
        this.days = days;
        this.categories = categories;
        this.facilities = facilities;
        this.form = form;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a room that is not used any more */
    public Paper ofRoom(UUID room) {
        Instant now = timekeeper.now();
        List<DoorRow> rows = doors.ofRoom(room, now);
        if (rows.isEmpty()) {
            throw RuleBroken.notFound();
        }
        return paper(room, rows.get(0).facilityId(), rows, now);
    }

    /** A page for each room, in the order of the walk. */
    public Paper ofCamp(UUID camp) {
        facilities.require(camp);
        Instant now = timekeeper.now();
        return paper(camp, camp, doors.ofCamp(camp, now), now);
    }

    private Paper paper(UUID id, UUID camp, List<DoorRow> rows, Instant now) {
        List<UUID> stays =
                rows.stream().map(DoorRow::stayId).filter(Objects::nonNull).toList();
        if (!stays.isEmpty()) {
            looks.fire(new PersonsRead("door-card.printed", "stay", stays, camp));
        }
        Map<UUID, LocalDate> last = days.of(stays);
        List<CategoryView> known = categories.all();
        List<DoorCards.Room> rooms = rows.stream()
                .collect(Collectors.groupingBy(DoorRow::roomId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(beds -> room(beds, known, last))
                .toList();
        String name = rows.isEmpty() ? "" : rows.get(0).facility();
        return new Paper(form, id.toString(), new DoorCards(name, day(now), rooms).fields());
    }

    private static DoorCards.Room room(List<DoorRow> beds, List<CategoryView> known, Map<UUID, LocalDate> last) {
        DoorRow room = beds.get(0);
        return new DoorCards.Room(
                room.building(),
                room.floor(),
                room.room(),
                DoorWords.policy(room.sexPolicy()),
                group(room.keptFor(), known),
                known.stream()
                        .filter(one -> beds.stream().anyMatch(bed -> one.code().equals(bed.category())))
                        .map(CategoryView::nameVi)
                        .toList(),
                (int) beds.stream().filter(bed -> bed.stayId() != null).count(),
                beds.stream().map(bed -> bed(bed, last)).toList());
    }

    private static DoorCards.Bed bed(DoorRow bed, Map<UUID, LocalDate> last) {
        boolean lies = bed.stayId() != null;
        return new DoorCards.Bed(
                bed.bed(),
                lies ? StayCode.of(bed.stayId()) : null,
                lies && bed.slot() > 0,
                DoorWords.use(bed.use()),
                bed.beganAt() == null ? null : day(bed.beganAt()),
                lies ? last.get(bed.stayId()) : null,
                DoorWords.mobility(bed.mobility()));
    }

    /** A mixing group has no name of its own: it is called after those who are of it. */
    private static String group(String group, List<CategoryView> known) {
        return group == null
                ? null
                : known.stream()
                        .filter(one -> one.mixingGroup().equals(group))
                        .map(CategoryView::nameVi)
                        .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }
}
