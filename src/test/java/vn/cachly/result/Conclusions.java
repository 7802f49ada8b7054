package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Draws conclusions as a feature above would: writes down what it is told, and names the stay when a positive goes. */
@ApplicationScoped
public class Conclusions implements ResultConsequences {
    private final List<ResultChange> told = new CopyOnWriteArrayList<>();

    void on(@Observes ResultsChanged event) {
        told.addAll(event.changes());
    }

    /** Of one sample, in the order in which they were told. */
    public List<ResultChange> of(UUID sample) {
        return told.stream().filter(one -> one.sampleId().equals(sample)).toList();
    }

    @Override
    public List<Consequence> foreseen(UUID sampleId, UUID stayId, Outcome before, Outcome after) {
        return before == Outcome.POSITIVE && after != Outcome.POSITIVE
                ? List.of(new Consequence("EXPOSURE_UNDONE_TEST", sampleId, stayId))
                : List.of();
    }
}
