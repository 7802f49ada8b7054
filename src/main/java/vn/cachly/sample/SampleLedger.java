package vn.cachly.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.stay.StayService;

/**
 * Many samples at once, for those who write down what was found in them: each thing is one statement, however many they are. Called
 * inside their transaction.
 */
@ApplicationScoped
public class SampleLedger {
    private final Samples samples;
    private final StayService stays;

    SampleLedger(Samples samples, StayService stays) {
        this.samples = samples;
        this.stays = stays;
    }

    /**
     * Takes the samples in these tubes until the transaction ends, their stays before them; those of another place are left out.
     *
     * @return by tube
     */
    public Map<String, SampleNow> takeTubes(Collection<String> tubes) {
        stays.takeAll(stays(samples.byTube(tubes)));
        Map<String, SampleNow> found = new LinkedHashMap<>();
        samples.takeTubes(tubes).forEach(row -> found.put(row.tubeCode(), now(row)));
        return found;
    }

    /** The same by their ids. */
    public Map<UUID, SampleNow> take(Collection<UUID> ids) {
        stays.takeAll(stays(samples.byId(ids)));
        Map<UUID, SampleNow> found = new LinkedHashMap<>();
        samples.take(ids).forEach(row -> found.put(row.id(), now(row)));
        return found;
    }

    /** Whose they are. */
    public Map<UUID, SampleSubject> subjects(Collection<UUID> ids) {
        Map<UUID, SampleSubject> found = new LinkedHashMap<>();
        samples.subjects(ids).forEach(one -> found.put(one.sampleId(), one));
        return found;
    }

    /** Of samples that were taken; their versions rise. */
    public void become(Map<UUID, SampleState> states) {
        List<UUID> ids = new ArrayList<>(states.keySet());
        samples.become(ids, ids.stream().map(states::get).toList());
    }

    private static List<UUID> stays(List<SampleRow> rows) {
        return rows.stream().map(SampleRow::stayId).distinct().toList();
    }

    private static SampleNow now(SampleRow row) {
        return new SampleNow(
                row.id(),
                row.stayId(),
                row.facilityId(),
                row.tubeCode(),
                row.method(),
                row.collectedAt(),
                row.state(),
                row.laboratory(),
                row.version());
    }
}
