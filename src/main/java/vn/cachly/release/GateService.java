package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.facility.FacilityService;
import vn.cachly.gate.ExitKind;
import vn.cachly.gate.GateQuestion;
import vn.cachly.gate.GateView;
import vn.cachly.gate.ReleaseGate;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** Whether people may leave, and what keeps them in: one, or everybody of a camp whose days are over. */
@UseCase
@Transactional
@ApplicationScoped
public class GateService {
    private final ReleaseLists lists;
    private final ReleaseGate gate;
    private final StayService stays;
    private final FacilityService facilities;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    GateService(
            ReleaseLists lists,
            ReleaseGate gate,
            StayService stays,
            FacilityService facilities,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.lists = lists;
        this.gate = gate;
        this.stays = stays;
        this.facilities = facilities;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    /**
     * @param kind null for that of the list he is on, or completion
     * @throws RuleBroken NOT_FOUND (404), DEPARTED (409) once the stay is over
     */
    public GateView view(UUID stay, ExitKind kind) {
        StayNow found = stays.now(stay);
        if (!found.isOpen()) {
            throw new RuleBroken(ReleaseRule.DEPARTED);
        }
        Map<UUID, ReleaseLists.Standing> standing = standing(List.of(stay));
        looks.fire(new PersonsRead("release-gate.read", "stay", List.of(stay, found.personId()), found.facilityId()));
        return gate.judge(List.of(question(stay, kind, standing.get(stay))), timekeeper.now())
                .get(stay);
    }

    /** Everybody whose days are over, or of whom no rule says when: whoever is kept too long is as loud as whoever leaves too early. */
    public Page<GateView> due(UUID facility, Keyset keyset) {
        facilities.require(facility);
        Instant now = timekeeper.now();
        // Whoever stands on a page before is not judged again.
        List<UUID> everybody = stays.lastingIn(facility).stream()
                .map(StayNow::id)
                .filter(id -> id.toString().compareTo(keyset.id().toString()) > 0)
                .toList();
        Map<UUID, ReleaseLists.Standing> standing = standing(everybody);
        List<GateView> due = new ArrayList<>(gate.judge(
                        everybody.stream()
                                .map(id -> question(id, null, standing.get(id)))
                                .toList(),
                        now)
                .values());
        due.removeIf(view -> !view.due());
        List<GateView> rows = due.stream().limit(keyset.rows()).toList();
        looks.fire(new PersonsRead(
                "release-gate.listed",
                "stay",
                rows.stream().map(GateView::stayId).toList(),
                facility));
        return keyset.page(rows, view -> "", GateView::stayId);
    }

    private Map<UUID, ReleaseLists.Standing> standing(List<UUID> ids) {
        Map<UUID, ReleaseLists.Standing> standing = new HashMap<>();
        if (!ids.isEmpty()) {
            lists.standing(ids).forEach(one -> standing.put(one.stayId(), one));
        }
        return standing;
    }

    private static GateQuestion question(UUID stay, ExitKind kind, ReleaseLists.Standing on) {
        if (on == null) {
            return GateQuestion.of(stay, kind == null ? ExitKind.COMPLETED : kind);
        }
        ExitKind asked = kind == null ? ExitKind.valueOf(on.exitKind()) : kind;
        boolean same = asked.name().equals(on.exitKind());
        return new GateQuestion(stay, asked, same, same && on.approved(), on.receivingUnitId(), on.transport() != null);
    }
}
