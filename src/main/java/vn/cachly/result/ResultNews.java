package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.cachly.sample.SampleNow;
import vn.cachly.sample.SampleSubject;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;

/** Tells what has come: to the trail and the feed each result, to those who draw conclusions what counts now. */
@ApplicationScoped
class ResultNews {
    private final Event<AllChanged> changes;
    private final Event<ResultsChanged> conclusions;

    ResultNews(Event<AllChanged> changes, Event<ResultsChanged> conclusions) {
        this.changes = changes;
        this.conclusions = conclusions;
    }

    void recorded(
            List<ResultRow> rows,
            Map<UUID, SampleNow> samples,
            Map<UUID, SampleSubject> subjects,
            Map<UUID, List<ResultRow>> before,
            Judging judging,
            Happened now) {
        changes.fire(new AllChanged(rows.stream()
                .map(row -> new Changed(
                        "test-result." + step(row.status()),
                        "test-result",
                        row.id(),
                        0,
                        row.facilityId(),
                        List.of(row.sampleId(), samples.get(row.sampleId()).stayId()),
                        now))
                .toList()));
        List<ResultChange> changed = new ArrayList<>();
        samples.forEach((id, sample) -> {
            List<ResultRow> chain = judging.chain(id);
            Outcome was = Judging.personal(before.get(id));
            Outcome is = Judging.personal(chain);
            if (was != null || is != null) {
                changed.add(new ResultChange(
                        id,
                        sample.stayId(),
                        subjects.get(id).personId(),
                        sample.facilityId(),
                        sample.collectedAt(),
                        was,
                        is,
                        chain.get(chain.size() - 1).id()));
            }
        });
        if (!changed.isEmpty()) {
            conclusions.fire(new ResultsChanged(changed, now));
        }
    }

    void opened(List<ReviewRow> rows, Happened now) {
        if (!rows.isEmpty()) {
            changes.fire(new AllChanged(
                    rows.stream().map(row -> changed("opened", row, 0, now)).toList()));
        }
    }

    void decided(ReviewRow row, ReviewState state, Happened now) {
        changes.fire(
                new AllChanged(List.of(changed(state.name().toLowerCase(Locale.ROOT), row, row.version() + 1, now))));
    }

    private static Changed changed(String step, ReviewRow row, int version, Happened now) {
        List<UUID> also = row.sampleId() == null ? List.of() : List.of(row.sampleId());
        return new Changed("result-review." + step, "result-review", row.id(), version, row.facilityId(), also, now);
    }

    private static String step(ResultStatus status) {
        return switch (status) {
            case PRELIMINARY, FINAL -> "recorded";
            case CORRECTED -> "corrected";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
