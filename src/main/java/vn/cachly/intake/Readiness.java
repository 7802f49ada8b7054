package vn.cachly.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalRule;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.problem.RuleBroken;
import vn.cachly.screening.ScreeningView;
import vn.cachly.screening.TriageOutcome;

/** Who of a group may get a bed now, and why the others may not. Those who belong together wait for each other's screening. */
final class Readiness {
    private final List<Party> ready = new ArrayList<>();
    private final Map<UUID, RuleBroken> refused = new HashMap<>();
    private final Set<UUID> referred = new HashSet<>();

    /** @param found the latest screening of each, by arrival */
    Readiness(Collection<ArrivalNow> people, Map<UUID, ScreeningView> found) {
        List<ArrivalNow> here = new ArrayList<>();
        for (ArrivalNow one : people) {
            switch (one.status()) {
                case RECEIVED -> {
                    if (isForHospital(found.get(one.id()))) {
                        referred.add(one.id());
                    } else {
                        here.add(one);
                    }
                }
                case REFERRED -> referred.add(one.id());
                case EXPECTED, MISSING -> refused.put(one.id(), new RuleBroken(IntakeRule.NOT_RECEIVED));
                case WITHDRAWN ->
                    refused.put(one.id(), new RuleBroken(ArrivalRule.ARRIVAL_OVER, ArrivalStatus.WITHDRAWN));
                case ADMITTED -> {}
            }
        }
        Party.of(here).forEach(party -> look(party, found));
    }

    private static boolean isForHospital(ScreeningView screening) {
        return screening != null && screening.outcome() == TriageOutcome.HOSPITAL;
    }

    private void look(Party party, Map<UUID, ScreeningView> found) {
        List<UUID> unscreened =
                party.ids().stream().filter(id -> !found.containsKey(id)).toList();
        if (unscreened.isEmpty()) {
            ready.add(party);
            return;
        }
        party.ids()
                .forEach(id -> refused.put(
                        id,
                        unscreened.contains(id)
                                ? new RuleBroken(IntakeRule.SCREENING_MISSING)
                                : new RuleBroken(IntakeRule.PARTY_NOT_READY).naming(unscreened)));
    }

    List<Party> ready() {
        return ready;
    }

    List<ArrivalNow> readyPeople() {
        return ready.stream().flatMap(party -> party.people().stream()).toList();
    }

    Map<UUID, RuleBroken> refused() {
        return refused;
    }

    boolean isReferred(UUID arrival) {
        return referred.contains(arrival);
    }
}
