package vn.cachly.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.ItemCheck;
import vn.cachly.shared.Items;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.UseCase;

/** Takes samples, of one person or of a whole round: each alone, and written by one statement. */
@UseCase
@Transactional
@ApplicationScoped
public class SampleService {
    private static final String RESOURCE = "sample";

    private final Samples samples;
    private final Taking taking;
    private final FacilityService facilities;
    private final ItemCheck check;
    private final Event<PersonsRead> looks;

    SampleService(
            Samples samples, Taking taking, FacilityService facilities, ItemCheck check, Event<PersonsRead> looks) {
        this.samples = samples;
        this.taking = taking;
        this.facilities = facilities;
        this.check = check;
        this.looks = looks;
    }

    /** @throws RuleBroken STAY_ENDED, TUBE_TAKEN, ID_TAKEN (409), SAMPLE_BEFORE_STAY and whatever is wrong with its time (400) */
    @Idempotent(SampleView.class)
    public Recorded<SampleView> take(UUID stay, TakeSample command) {
        Taking.Taken taken = taken(stay, command);
        SampleRow row = taken.rows().get(command.id());
        return new Recorded<>(row.view(samples.custody(row.id())), taken.added().contains(row.id()));
    }

    /**
     * As part of something else, which has decided that it may be taken; of somebody who has left.
     *
     * @return whether it is new; false when it was written down before with the same content
     */
    public boolean takeAfterwards(UUID stay, TakeSample command) {
        return taken(stay, command).added().contains(command.id());
    }

    private Taking.Taken taken(UUID stay, TakeSample command) {
        Map<UUID, RuleBroken> refused = new HashMap<>();
        Taking.Taken taken = taking.take(null, List.of(new TakeSampleOf(stay, command)), refused);
        if (!refused.isEmpty()) {
            throw refused.get(command.id());
        }
        return taken;
    }

    /** Those of one camp, at most 200. */
    @Idempotent(TakenView.class)
    public TakenView take(UUID facility, TakeSamples command) {
        facilities.require(facility);
        Items<TakeSampleOf> items = check.of(command.items(), TakeSampleOf::id);
        Map<UUID, RuleBroken> refused = new HashMap<>();
        Taking.Taken taken = taking.take(facility, items.fit(), refused);
        items.refuse(refused);
        return new TakenView(
                facility,
                items.answers((item, problem) -> problem == null
                        ? new TakenItem(
                                item.stayId(), taken.rows().get(item.id()).view(null), null)
                        : new TakenItem(item.stayId(), null, problem)),
                0);
    }

    public SampleView view(UUID id) {
        return shown(samples.byId(List.of(id)).stream().findFirst().orElseThrow(RuleBroken::notFound));
    }

    /** @throws RuleBroken TUBE_NOT_FOUND (404) */
    public SampleView find(String tube) {
        if (tube == null || !tube.matches(Tube.FORM)) {
            throw new RuleBroken(CommonCode.INVALID).at("tube");
        }
        return shown(samples.byTube(List.of(Tube.of(tube))).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(SampleRule.TUBE_NOT_FOUND).at("tube")));
    }

    /** Taken in a camp, the newest first. */
    public Page<SampleView> page(UUID facility, SampleState state, Keyset keyset) {
        facilities.require(facility);
        Page<SampleRow> page = keyset.page(
                samples.page(facility, state, keyset), one -> one.collectedAt().toString(), SampleRow::id);
        read("sample.listed", page.items(), facility);
        return new Page<>(page.items().stream().map(row -> row.view(null)).toList(), page.next());
    }

    private SampleView shown(SampleRow row) {
        read("sample.read", List.of(row), row.facilityId());
        return row.view(samples.custody(row.id()));
    }

    /** A tube without a name is still somebody's. */
    private void read(String action, List<SampleRow> rows, UUID facility) {
        if (!rows.isEmpty()) {
            List<UUID> ids = rows.stream()
                    .flatMap(row -> Stream.of(row.id(), row.stayId()))
                    .distinct()
                    .toList();
            looks.fire(new PersonsRead(action, RESOURCE, ids, facility));
        }
    }
}
