package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Happened;

/** Many people come to a camp together: where each of them is from then on, in the same few statements. */
@ApplicationScoped
public class Transits {
    private final Stays stays;
    private final StayVersions versions;
    private final CurrentActor current;

    Transits(Stays stays, StayVersions versions, CurrentActor current) {
        this.stays = stays;
        this.versions = versions;
        this.current = current;
    }

    /**
     * Of stays that the caller has taken, that last and are not too late.
     *
     * @param inBeds those whom the caller gives a bed in the same transaction; the others wait for one
     */
    public void arrive(List<UUID> inBeds, List<UUID> waiting, Happened when, String reason) {
        present(inBeds, PresenceKind.IN_CAMP, when, reason);
        present(waiting, PresenceKind.WAITING_FOR_BED, when, reason);
    }

    private void present(List<UUID> ids, PresenceKind kind, Happened when, String reason) {
        int changed = stays.changePresence(ids, kind, when, current.get().subject(), reason);
        Steps.inOrder(changed, ids.size());
        versions.rise(ids);
    }
}
