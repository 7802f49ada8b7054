package vn.cachly.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayRule;
import vn.cachly.stay.StayService;

/** Writes samples down: judges each alone, and says which ids and tubes somebody else has used. */
@ApplicationScoped
class Taking {
    private final Samples samples;
    private final StayService stays;
    private final LateSamples late;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<AllChanged> changes;

    Taking(
            Samples samples,
            StayService stays,
            LateSamples late,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<AllChanged> changes) {
        this.samples = samples;
        this.stays = stays;
        this.late = late;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    /** What is there of the asked samples after taking, by their ids, and which of them are new. */
    record Taken(Map<UUID, SampleRow> rows, Set<UUID> added) {}

    /** @param facility the camp of all of them; null when it does not matter */
    Taken take(UUID facility, List<TakeSampleOf> asked, Map<UUID, RuleBroken> refused) {
        List<UUID> ids = asked.stream().map(TakeSampleOf::stayId).distinct().toList();
        stays.takeAll(ids);
        Map<UUID, StayFacts> facts = samples.stays(ids);
        Map<UUID, SampleRow> rows = byId(asked);
        List<SampleRow> fresh = new ArrayList<>();
        for (TakeSampleOf one : asked) {
            try {
                StayFacts stay = Optional.ofNullable(facts.get(one.stayId()))
                        .filter(found -> facility == null || facility.equals(found.facilityId()))
                        .orElseThrow(() -> facility == null
                                ? RuleBroken.notFound()
                                : RuleBroken.notFound().at("stayId"));
                if (!rows.containsKey(one.id())) {
                    fresh.add(judged(stay, one));
                }
            } catch (RuleBroken refusal) {
                refused.put(
                        one.id(),
                        facility == null || "stayId".equals(refusal.field()) ? refusal : refusal.inside("sample"));
            }
        }
        Set<UUID> added = fresh.isEmpty() ? Set.of() : samples.add(fresh);
        fresh.stream().filter(row -> added.contains(row.id())).forEach(row -> rows.put(row.id(), row));
        refuseTaken(asked, fresh, rows, refused, facility != null);
        List<SampleRow> written =
                fresh.stream().filter(row -> added.contains(row.id())).toList();
        announce(written);
        late.tell(written, facts);
        return new Taken(rows, added);
    }

    private SampleRow judged(StayFacts stay, TakeSampleOf one) {
        TakeSample sample = one.sample();
        Happened when = timekeeper.happened(sample.collectedAt(), sample.reason(), "collectedAt");
        if (!stay.allows(sample.purpose(), when.at())) {
            throw new RuleBroken(StayRule.STAY_ENDED);
        }
        if (when.at().isBefore(stay.beganAt())) {
            throw new RuleBroken(SampleRule.SAMPLE_BEFORE_STAY).at("collectedAt");
        }
        return SampleRow.of(stay, sample, when, current.get().subject(), content(one));
    }

    /** Somebody else may have been quicker, with the same id or the same tube, in this place or in another. */
    private void refuseTaken(
            List<TakeSampleOf> asked,
            List<SampleRow> fresh,
            Map<UUID, SampleRow> rows,
            Map<UUID, RuleBroken> refused,
            boolean many) {
        List<TakeSampleOf> lost = asked.stream()
                .filter(one -> !refused.containsKey(one.id()) && !rows.containsKey(one.id()))
                .toList();
        Set<String> taken = lost.isEmpty()
                ? Set.of()
                : samples.taken(fresh.stream().map(SampleRow::tubeCode).toList());
        if (!lost.isEmpty()) {
            rows.putAll(byId(lost));
        }
        for (TakeSampleOf one : asked) {
            SampleRow row = rows.get(one.id());
            if (!refused.containsKey(one.id())
                    && (row == null || !row.contentHash().equals(content(one)))) {
                boolean isTube = row == null && taken.contains(one.sample().tube());
                RuleBroken why = isTube
                        ? new RuleBroken(SampleRule.TUBE_TAKEN).at("tube")
                        : new RuleBroken(CommonCode.ID_TAKEN).at("id");
                refused.put(one.id(), many ? why.inside("sample") : why);
            }
        }
    }

    private void announce(List<SampleRow> added) {
        if (!added.isEmpty()) {
            changes.fire(new AllChanged(added.stream()
                    .map(row -> new Changed(
                            "sample.taken",
                            "sample",
                            row.id(),
                            0,
                            row.facilityId(),
                            List.of(row.stayId()),
                            new Happened(row.collectedAt(), row.collectedAt(), row.recordedAt(), 0)))
                    .toList()));
        }
    }

    private Map<UUID, SampleRow> byId(List<TakeSampleOf> asked) {
        return samples.byId(asked.stream().map(TakeSampleOf::id).toList()).stream()
                .collect(Collectors.toMap(SampleRow::id, Function.identity(), (one, other) -> one, HashMap::new));
    }

    private String content(TakeSampleOf one) {
        return Columns.bytes(hash.of(one.stayId(), one.sample()));
    }
}
