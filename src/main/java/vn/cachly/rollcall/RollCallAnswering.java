package vn.cachly.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;

/** Takes the answers of rooms, all of a body or none. The caller holds the roll call. */
@ApplicationScoped
class RollCallAnswering {
    private final RollCallAnswers answers;
    private final RollCallReads reads;
    private final CurrentActor current;

    RollCallAnswering(RollCallAnswers answers, RollCallReads reads, CurrentActor current) {
        this.answers = answers;
        this.reads = reads;
        this.current = current;
    }

    /** Those that were not written down before; the same id with other content is ID_TAKEN (409). */
    List<RoomAnswer> unknown(RollCall call, List<RoomAnswer> rooms) {
        Map<UUID, byte[]> known =
                answers.known(rooms.stream().map(RoomAnswer::id).toList());
        for (RoomAnswer room : rooms) {
            byte[] before = known.get(room.id());
            if (before != null && !Hash.same(before, answers.hashOf(call, room))) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
        }
        return rooms.stream().filter(room -> !known.containsKey(room.id())).toList();
    }

    void add(RollCall call, List<RoomAnswer> rooms, Happened when) {
        check(call, rooms);
        answers.replace(call, rooms, when);
        if (answers.addRooms(call, rooms, when, current.get().subject()) < rooms.size()) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        List<UUID> named = AnswerRooms.named(rooms).toList();
        if (answers.addPersons(call, rooms) < named.size()) {
            throw new RuleBroken(RollCallRule.PRESENT_IN_TWO_ROOMS).naming(reads.presentAmong(call, named));
        }
    }

    private void check(RollCall call, List<RoomAnswer> rooms) {
        List<UUID> places =
                rooms.stream().map(RoomAnswer::roomId).filter(Objects::nonNull).toList();
        List<UUID> named = AnswerRooms.named(rooms).toList();
        if (named.size() > AnswerRooms.MOST) {
            throw new RuleBroken(CommonCode.INVALID).at("rooms");
        }
        if (rooms.stream().anyMatch(RoomAnswer::namesSomebodyTwice)) {
            throw new RuleBroken(RollCallRule.NAMED_TWICE).at("rooms");
        }
        if (rooms.stream().map(RoomAnswer::roomId).distinct().count() < rooms.size()) {
            throw new RuleBroken(RollCallRule.ROOM_ANSWERED_TWICE).at("rooms");
        }
        RollCallReads.Reachable found = reads.reachable(call, places, named);
        if (found.rooms() < places.size()) {
            throw new RuleBroken(RollCallRule.ROOM_NOT_FOUND).at("rooms");
        }
        if (found.stays() < named.stream().distinct().count()) {
            throw new RuleBroken(RollCallRule.STAY_NOT_FOUND).at("rooms");
        }
    }
}
