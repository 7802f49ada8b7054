package vn.cachly.exposure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.UUID;
import vn.cachly.bed.OccupancyService;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;

/** Takes the rooms of all cases of a file at once, before the first of them opens: two files with the same rooms wait for each other in no ring. */
@ApplicationScoped
class CaseRooms {
    private static final int BEFORE_CONCLUSIONS = Interceptor.Priority.APPLICATION;

    private final OccupancyService beds;

    CaseRooms(OccupancyService beds) {
        this.beds = beds;
    }

    void on(@Observes @Priority(BEFORE_CONCLUSIONS) ResultsChanged changed) {
        List<UUID> cases = changed.changes().stream()
                .filter(change -> change.becamePositive() || change.isNoLongerPositive())
                .map(ResultChange::stayId)
                .toList();
        if (cases.size() > 1) {
            beds.takeRooms(cases);
        }
    }
}
