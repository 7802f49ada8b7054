package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.cachly.facility.FacilityService;
import vn.cachly.health.HealthCheckAnswer;
import vn.cachly.health.HealthService;
import vn.cachly.health.NewHealthCheck;
import vn.cachly.problem.Problems;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** A room at once: everybody in it is well, but for those named. */
@UseCase
@Transactional
@ApplicationScoped
public class RoomRoundService {
    private static final String RECORDED = "RECORDED";
    private static final String ABSENT = "ABSENT";

    private final RoomsLookedAt rooms;
    private final HealthService health;
    private final FacilityService facilities;
    private final Timekeeper timekeeper;
    private final Problems problems;
    private final RequestFacts facts;

    RoomRoundService(
            RoomsLookedAt rooms,
            HealthService health,
            FacilityService facilities,
            Timekeeper timekeeper,
            Problems problems,
            RequestFacts facts) {
        this.rooms = rooms;
        this.health = health;
        this.facilities = facilities;
        this.timekeeper = timekeeper;
        this.problems = problems;
        this.facts = facts;
    }

    /**
     * Each person succeeds or is refused alone: whoever was looked at in that session already keeps what was found first.
     *
     * @throws RuleBroken NOT_FOUND (404), NAMED_TWICE_IN_ROUND (400), NOT_IN_ROOM (409)
     */
    @Idempotent(RoomCheckedView.class)
    public RoomCheckedView check(UUID facility, UUID room, CheckRoom command) {
        facilities.require(facility);
        if (!rooms.isOf(facility, room)) {
            throw RuleBroken.notFound();
        }
        if (command.namesSomebodyTwice()) {
            throw new RuleBroken(RoundRule.NAMED_TWICE_IN_ROUND).at("exceptions");
        }
        Happened when = timekeeper.happened(command.checkedAt(), command.reason(), "checkedAt");
        List<UUID> there = rooms.hold(facility, room, when.at());
        List<UUID> strangers =
                command.named().stream().filter(stay -> !there.contains(stay)).toList();
        if (!strangers.isEmpty()) {
            throw new RuleBroken(RoundRule.NOT_IN_ROOM).naming(strangers);
        }
        List<UUID> seen =
                there.stream().filter(stay -> !command.absent().contains(stay)).toList();
        Iterator<HealthCheckAnswer> answers = seen.isEmpty()
                ? List.<HealthCheckAnswer>of().iterator()
                : health.check(seen.stream()
                                .map(stay -> new NewHealthCheck(
                                        idOf(command.id(), stay),
                                        stay,
                                        command.session(),
                                        command.checkedAt(),
                                        command.of(stay),
                                        command.reason()))
                                .toList())
                        .iterator();
        List<CheckedPerson> people = there.stream()
                .map(stay -> command.absent().contains(stay)
                        ? new CheckedPerson(stay, ABSENT, null, null, null, null)
                        : person(stay, answers.next()))
                .toList();
        return new RoomCheckedView(command.id(), facility, room, command.session(), when.at(), people, 0);
    }

    private CheckedPerson person(UUID stay, HealthCheckAnswer answer) {
        if (answer.refusal() != null) {
            Locale language = facts.language();
            return new CheckedPerson(stay, null, null, null, null, problems.of(answer.refusal(), language));
        }
        return new CheckedPerson(
                stay,
                RECORDED,
                answer.id(),
                answer.view().normal(),
                answer.view().alertId(),
                null);
    }

    /** The same round of the same person is the same check, whoever sends it again. */
    private static UUID idOf(UUID round, UUID stay) {
        return UUID.nameUUIDFromBytes((round + "/" + stay).getBytes(StandardCharsets.UTF_8));
    }
}
