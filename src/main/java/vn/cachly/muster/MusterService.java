package vn.cachly.muster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.PresenceKind;

/** The list to call people by, now or at a past moment. */
@UseCase
@Transactional
@ApplicationScoped
public class MusterService {
    private final Musters musters;
    private final MusterSheets sheets;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> reads;

    MusterService(Musters musters, MusterSheets sheets, Timekeeper timekeeper, Event<PersonsRead> reads) {
        this.musters = musters;
        this.sheets = sheets;
        this.timekeeper = timekeeper;
        this.reads = reads;
    }

    /** @param at a past moment; null for the present */
    public MusterView view(UUID facility, Instant at) {
        Instant now = timekeeper.now();
        if (at != null && at.isAfter(now)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("at");
        }
        MusterView view = called(facility, at == null ? now : at);
        List<UUID> stays = view.everybody().map(MusterPerson::stayId).toList();
        if (!stays.isEmpty()) {
            reads.fire(new PersonsRead("muster.read", "stay", stays, facility));
        }
        return view;
    }

    /** The same for whoever shows it as something else, and logs the look. */
    public MusterView called(UUID facility, Instant moment) {
        List<MusterRow> found = musters.at(facility, moment);
        if (found.isEmpty()) {
            throw RuleBroken.notFound();
        }
        List<MusterRow> rows =
                found.stream().filter(row -> row.stayId() != null).toList();
        return new MusterView(
                facility,
                found.get(0).facility(),
                moment,
                MusterFigures.of(rows),
                buildings(rows.stream()
                        .filter(row -> row.isIn(PresenceKind.IN_CAMP))
                        .toList()),
                people(rows.stream()
                        .filter(row -> row.isIn(PresenceKind.WAITING_FOR_BED))
                        .toList()),
                people(rows.stream().filter(MusterService::isElsewhere).toList()));
    }

    /** The same as a sheet of paper. */
    public String sheet(UUID facility, Instant at) {
        return sheets.of(view(facility, at)).render();
    }

    private static boolean isElsewhere(MusterRow row) {
        return !row.isIn(PresenceKind.IN_CAMP) && !row.isIn(PresenceKind.WAITING_FOR_BED);
    }

    private static List<MusterBuilding> buildings(List<MusterRow> rows) {
        return grouped(
                rows, MusterRow::building, in -> new MusterBuilding(in.get(0).building(), in.size(), floors(in)));
    }

    private static List<MusterFloor> floors(List<MusterRow> rows) {
        return grouped(
                rows,
                row -> List.of(row.level(), row.floor()),
                on -> new MusterFloor(on.get(0).floor(), on.get(0).level(), on.size(), rooms(on)));
    }

    private static List<MusterRoom> rooms(List<MusterRow> rows) {
        return grouped(
                rows,
                MusterRow::roomId,
                in -> new MusterRoom(in.get(0).roomId(), in.get(0).room(), in.size(), people(in)));
    }

    private static List<MusterPerson> people(List<MusterRow> rows) {
        return rows.stream().map(MusterRow::person).toList();
    }

    private static <K, T> List<T> grouped(
            List<MusterRow> rows, Function<MusterRow, K> key, Function<List<MusterRow>, T> group) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(group)
                .toList();
    }
}
