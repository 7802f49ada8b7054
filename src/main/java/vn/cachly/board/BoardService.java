package vn.cachly.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.facility.FacilityService;
import vn.cachly.layout.SexPolicy;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Who and what is where in a camp, now or at a past moment. */
@UseCase
@Transactional
@ApplicationScoped
public class BoardService {
    private final Boards boards;
    private final FacilityService facilities;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> reads;

    BoardService(Boards boards, FacilityService facilities, Timekeeper timekeeper, Event<PersonsRead> reads) {
        this.boards = boards;
        this.facilities = facilities;
        this.timekeeper = timekeeper;
        this.reads = reads;
    }

    /** @param at a past moment; null for the present */
    public Page<BoardRoom> page(UUID facility, Instant at, Keyset keyset) {
        facilities.require(facility);
        Instant now = timekeeper.now();
        if (at != null && at.isAfter(now)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("at");
        }
        List<BoardRow> rows = boards.page(facility, at == null ? now : at, keyset);
        List<UUID> stays =
                rows.stream().map(BoardRow::stayId).filter(Objects::nonNull).toList();
        if (!stays.isEmpty()) {
            reads.fire(new PersonsRead("board.read", "stay", stays, facility));
        }
        Map<UUID, List<BoardRow>> byRoom = grouped(rows, BoardRow::roomId);
        return keyset.page(
                byRoom.values().stream().map(BoardService::room).toList(),
                room -> String.valueOf(byRoom.get(room.id()).get(0).position()),
                BoardRoom::id);
    }

    private static BoardRoom room(List<BoardRow> rows) {
        BoardRow first = rows.get(0);
        Instant closesAt = first.cohortHours() == null
                ? null
                : rows.stream()
                        .map(BoardRow::cohortFrom)
                        .filter(Objects::nonNull)
                        .min(Instant::compareTo)
                        .map(from -> from.plusSeconds(first.cohortHours() * 3600L))
                        .orElse(null);
        return new BoardRoom(
                first.roomId(),
                first.building(),
                first.floor(),
                first.room(),
                SexPolicy.valueOf(first.sexPolicy()),
                first.keptFor(),
                closesAt,
                grouped(rows, BoardRow::bedId).values().stream()
                        .map(BoardService::bed)
                        .toList());
    }

    private static BoardBed bed(List<BoardRow> rows) {
        List<BoardUse> uses = rows.stream()
                .filter(row -> row.useId() != null)
                .map(BoardRow::use)
                .toList();
        String state = uses.stream()
                .filter(use -> use.slot() == 0)
                .map(use -> use.kind().name())
                .findFirst()
                .orElse("FREE");
        return new BoardBed(rows.get(0).bedId(), rows.get(0).bed(), state, uses);
    }

    private static Map<UUID, List<BoardRow>> grouped(List<BoardRow> rows, Function<BoardRow, UUID> key) {
        return rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
