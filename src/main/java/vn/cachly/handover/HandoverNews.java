package vn.cachly.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;

/** Says that something has become of a handover, and shows it. */
@ApplicationScoped
class HandoverNews {
    private final HandoverViews views;
    private final Event<Changed> changes;

    HandoverNews(HandoverViews views, Event<Changed> changes) {
        this.views = views;
        this.changes = changes;
    }

    HandoverView told(String action, UUID id, Happened when) {
        HandoverView view = views.whole(id);
        changes.fire(new Changed(
                action,
                "handover",
                id,
                view.version(),
                view.facilityId(),
                List.of(view.stayId(), view.unitId()),
                when));
        return view;
    }
}
