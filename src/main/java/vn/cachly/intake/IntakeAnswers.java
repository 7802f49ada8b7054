package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.group.GroupView;
import vn.cachly.placement.Unplaced;
import vn.cachly.screening.ScreeningView;
import vn.cachly.shared.Items;

/** Tells what became of each, and where there is room for those without a bed. */
@ApplicationScoped
class IntakeAnswers {
    private final GroupService groups;
    private final Placing placing;
    private final Beds beds;

    IntakeAnswers(GroupService groups, Placing placing, Beds beds) {
        this.groups = groups;
        this.placing = placing;
        this.beds = beds;
    }

    AdmittedView of(
            GroupNow group,
            Map<UUID, ScreeningView> found,
            Items<AdmitArrival> items,
            Map<UUID, ArrivalNow> taken,
            Readiness readiness,
            List<Unplaced> unplaced) {
        Map<UUID, Unplaced> without = unplaced.stream().collect(Collectors.toMap(Unplaced::candidateId, one -> one));
        Map<UUID, Beds.Place> places =
                beds.of(taken.values().stream().map(ArrivalNow::stayId).toList());
        List<AdmittedItem> answers = items.answers((item, problem) -> {
            UUID id = item.arrivalId();
            if (problem != null) {
                return AdmittedItem.refused(id, problem);
            } else if (readiness.isReferred(id)) {
                return AdmittedItem.without(id, AdmittedItem.Result.REFERRED);
            } else if (without.containsKey(id)) {
                return AdmittedItem.unplaced(id, without.get(id));
            }
            UUID stay = taken.get(id).stayId();
            return AdmittedItem.in(id, stay, places.get(stay));
        });
        GroupView view = groups.view(group.id());
        List<Overflow> elsewhere = placing.elsewhere(group.facilityId(), unplaced, found);
        return new AdmittedView(view.id(), answers, elsewhere, view.totals(), view.version());
    }
}
