package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.stay.StayNow;

/** Tells both camps what has changed; each follows its own. */
@ApplicationScoped
class TransferNews {
    private final TransferViews views;
    private final Event<AllChanged> changes;

    TransferNews(TransferViews views, Event<AllChanged> changes) {
        this.views = views;
        this.changes = changes;
    }

    TransferView told(String action, UUID id, Happened when) {
        TransferView view = views.whole(id);
        List<UUID> also = view.items().stream().map(TransferredPerson::stayId).toList();
        changes.fire(new AllChanged(camps(view.fromFacilityId(), view.toFacilityId())
                .map(camp -> new Changed(action, "transfer", id, view.version(), camp, also, when))
                .toList()));
        return view;
    }

    /** @param people as they were before their versions rose */
    void moved(String action, Collection<StayNow> people, Transfers.Row row, UUID only, Happened when) {
        if (people.isEmpty()) {
            return;
        }
        changes.fire(new AllChanged(people.stream()
                .flatMap(one -> (only == null ? camps(row.fromFacilityId(), row.toFacilityId()) : Stream.of(only))
                        .map(camp -> new Changed(
                                action,
                                "stay",
                                one.id(),
                                one.version() + 1,
                                camp,
                                List.of(one.personId(), row.id()),
                                when)))
                .toList()));
    }

    private static Stream<UUID> camps(UUID from, UUID to) {
        return to == null ? Stream.of(from) : Stream.of(from, to);
    }
}
