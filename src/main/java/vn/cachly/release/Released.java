package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultService;
import vn.cachly.result.SampleFinal;
import vn.cachly.stay.EndKind;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/** Those who went home, and what their tests say. */
@ApplicationScoped
class Released {
    private static final Set<String> ELSEWHERE =
            Set.of(EndKind.VOID.name(), EndKind.DECEASED.name(), EndKind.TREATMENT.name());

    private final StayService stays;
    private final ResultService results;

    Released(StayService stays, ResultService results) {
        this.stays = stays;
        this.results = results;
    }

    /** Of these, and nobody who is in a hospital, has died, or never was. */
    List<StayNow> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : stays.now(ids).stream()
                        .filter(stay -> !stay.isOpen() && !ELSEWHERE.contains(stay.endKind()))
                        .toList();
    }

    /**
     * Those of these of whom no test leaves anything open. A positive that was known when somebody left is not held against him: he left
     * as well again. What told nothing of him is answered by a later test.
     *
     * @param but a sample that is taken to be negative; null for none
     */
    List<UUID> well(Collection<StayNow> left, UUID but) {
        List<UUID> ids = left.stream().map(StayNow::id).toList();
        Map<UUID, List<SampleFinal>> finals = results.finals(ids);
        Set<UUID> waiting = results.pending(ids).keySet();
        return left.stream()
                .filter(stay -> !waiting.contains(stay.id()))
                .filter(stay -> finals.getOrDefault(stay.id(), List.of()).stream()
                        .noneMatch(sample -> sample.outcome() == Outcome.POSITIVE
                                && sample.recordedAt().isAfter(stay.endedAt())
                                && !sample.sampleId().equals(but)))
                .map(StayNow::id)
                .toList();
    }
}
