package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cachly.exposure.ExposureService;
import vn.cachly.health.HealthService;
import vn.cachly.hold.HoldLookup;
import vn.cachly.result.ResultService;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** What does not stop a transfer and both camps should know. As many statements for one person as for many. */
@ApplicationScoped
class Warnings {
    private final TransferItems items;
    private final StayService stays;
    private final ResultService results;
    private final HoldLookup holds;
    private final ExposureService exposures;
    private final HealthService health;
    private final Timekeeper timekeeper;

    Warnings(
            TransferItems items,
            StayService stays,
            ResultService results,
            HoldLookup holds,
            ExposureService exposures,
            HealthService health,
            Timekeeper timekeeper) {
        this.items = items;
        this.stays = stays;
        this.results = results;
        this.holds = holds;
        this.exposures = exposures;
        this.health = health;
        this.timekeeper = timekeeper;
    }

    /** @param named those whom the asker sees; of these the ones who are to go, or are on the way, in the asker's hands */
    List<TransferWarning> of(Transfers.Row row, List<TransferredPerson> named) {
        List<UUID> moving = named.stream()
                .filter(one ->
                        one.state() == TransferredState.PLANNED || TransferredState.ON_THE_WAY.contains(one.state()))
                .map(TransferredPerson::stayId)
                .toList();
        List<StayNow> seen = stays.now(moving).stream().filter(StayNow::isOpen).toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = seen.stream().map(StayNow::id).toList();
        List<TransferWarning> warnings = new ArrayList<>();
        warn(warnings, TransferWarning.Kind.PENDING_SAMPLE, results.pending(ids).keySet());
        warn(
                warnings,
                TransferWarning.Kind.HOLD,
                holds.keeping(seen.stream().map(Warnings::kept).toList(), timekeeper.now())
                        .keySet());
        warn(warnings, TransferWarning.Kind.EXPOSURE, exposures.shutting(ids).keySet());
        warn(warnings, TransferWarning.Kind.HEALTH_ALERT, health.openAlerts(ids).keySet());
        warn(warnings, TransferWarning.Kind.FAMILY_PARTED, items.parted(row.id()));
        return warnings;
    }

    private static HoldLookup.Kept kept(StayNow stay) {
        return new HoldLookup.Kept(stay.id(), stay.personId(), stay.facilityId(), stay.roomId());
    }

    private static void warn(List<TransferWarning> warnings, TransferWarning.Kind kind, Collection<UUID> of) {
        if (!of.isEmpty()) {
            warnings.add(new TransferWarning(kind, of.stream().sorted().toList()));
        }
    }
}
