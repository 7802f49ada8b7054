package vn.cachly.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.exposure.ExposureService;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** How to reach whoever was with a case and has left. Each look is logged. */
@UseCase
@Transactional
@ApplicationScoped
public class RecallService {
    private final Recalls recalls;
    private final ExposureService exposures;
    private final Event<PersonsRead> looks;

    RecallService(Recalls recalls, ExposureService exposures, Event<PersonsRead> looks) {
        this.recalls = recalls;
        this.exposures = exposures;
        this.looks = looks;
    }

    /** @throws vn.cachly.problem.RuleBroken NOT_FOUND (404) */
    public RecallView of(UUID exposure) {
        UUID camp = exposures.campOf(exposure);
        List<RecallLine> people = recalls.of(exposure);
        if (!people.isEmpty()) {
            looks.fire(new PersonsRead(
                    "exposure.recall-read",
                    "person",
                    people.stream().map(RecallLine::personId).distinct().toList(),
                    camp));
        }
        return new RecallView(exposure, people);
    }
}
