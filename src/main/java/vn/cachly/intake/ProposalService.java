package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.group.GroupView;
import vn.cachly.placement.Placement;
import vn.cachly.screening.ScreeningService;
import vn.cachly.screening.ScreeningView;
import vn.cachly.shared.ItemCheck;
import vn.cachly.shared.Items;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** What an admission of everybody who is ready would do: who would get which bed, and who is not ready yet. */
@UseCase
@Transactional
@ApplicationScoped
public class ProposalService {
    private final GroupService groups;
    private final ArrivalLedger ledger;
    private final ScreeningService screenings;
    private final Placing placing;
    private final ItemCheck check;
    private final Event<PersonsRead> looks;

    ProposalService(
            GroupService groups,
            ArrivalLedger ledger,
            ScreeningService screenings,
            Placing placing,
            ItemCheck check,
            Event<PersonsRead> looks) {
        this.groups = groups;
        this.ledger = ledger;
        this.screenings = screenings;
        this.placing = placing;
        this.check = check;
        this.looks = looks;
    }

    /** Nothing is written. */
    public GroupPlacement placement(UUID id, boolean split) {
        GroupView view = groups.view(id);
        GroupNow group = new GroupNow(id, view.facilityId(), view.status());
        Map<UUID, ArrivalNow> listed = ledger.listed(id);
        List<ArrivalNow> here = listed.values().stream()
                .filter(one -> one.status() == ArrivalStatus.RECEIVED || one.status() == ArrivalStatus.REFERRED)
                .toList();
        Map<UUID, ScreeningView> found =
                screenings.latestOf(here.stream().map(ArrivalNow::id).toList());
        Readiness readiness = new Readiness(here, found);
        Placement placement = placing.propose(group, readiness.readyPeople(), found, listed, null, split, Map.of());
        Items<AdmitArrival> items = check.of(
                here.stream().map(one -> new AdmitArrival(one.id(), null)).toList(), AdmitArrival::arrivalId);
        items.refuse(readiness.refused());
        List<AdmittedItem> notReady = items
                .answers((item, problem) -> problem == null
                        ? AdmittedItem.without(item.arrivalId(), AdmittedItem.Result.REFERRED)
                        : AdmittedItem.refused(item.arrivalId(), problem))
                .stream()
                .filter(item -> item.error() != null || readiness.isReferred(item.arrivalId()))
                .toList();
        looks.fire(new PersonsRead(
                "arrival.placement-read",
                "arrival",
                here.stream().map(ArrivalNow::id).toList(),
                view.facilityId()));
        return new GroupPlacement(
                id, placement, notReady, placing.elsewhere(view.facilityId(), placement.unplaced(), found));
    }
}
