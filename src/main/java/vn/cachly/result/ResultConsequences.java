package vn.cachly.result;

import java.util.List;
import java.util.UUID;

/** What would follow if the result of a sample became another. A feature that draws conclusions makes a bean of it. */
public interface ResultConsequences {
    /** @param after null: there would be no final result any more */
    List<Consequence> foreseen(UUID sampleId, UUID stayId, Outcome before, Outcome after);
}
