package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.sample.SampleNow;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/** Puts results that do not fit their tubes where somebody looks at them. The same one from the same place lies there once. */
@ApplicationScoped
class Tray {
    private static final UUID[] EVERYWHERE = null;

    private final ResultReviews reviews;
    private final ResultNews news;
    private final TaskService tasks;
    private final TrayConfig config;
    private final CurrentActor current;
    private final Hash hash;

    Tray(
            ResultReviews reviews,
            ResultNews news,
            TaskService tasks,
            TrayConfig config,
            CurrentActor current,
            Hash hash) {
        this.reviews = reviews;
        this.news = news;
        this.tasks = tasks;
        this.config = config;
        this.current = current;
        this.hash = hash;
    }

    Map<UUID, ReviewRow> byId(Collection<UUID> ids) {
        Map<UUID, ReviewRow> found = new HashMap<>();
        reviews.byId(ids).forEach(row -> found.put(row.id(), row));
        return found;
    }

    /** @param said hash of what was said */
    boolean says(ReviewRow row, String said) {
        return row.contentHash().equals(content(said, row.facilityId(), row.camps()));
    }

    /** @return where each of them lies */
    Map<Report, UUID> put(List<Judged> judged, Reporting how, Happened now) {
        List<Judged> odd = judged.stream().filter(Judged::isForReview).toList();
        if (odd.isEmpty()) {
            return Map.of();
        }
        boolean anyUnknown = odd.stream().anyMatch(one -> one.sample() == null);
        UUID[] camps = anyUnknown ? reviews.camps().orElse(EVERYWHERE) : EVERYWHERE;
        Map<Report, ReviewRow> rows = new LinkedHashMap<>();
        odd.forEach(one -> rows.put(one.report(), row(one, camps, how, now)));
        reviews.add(new ArrayList<>(rows.values()));
        Map<String, ReviewRow> lying = reviews.byContent(
                rows.values().stream().map(ReviewRow::contentHash).distinct().toList());
        Map<Report, UUID> places = new HashMap<>();
        List<ReviewRow> fresh = new ArrayList<>();
        rows.forEach((report, row) -> {
            ReviewRow there = lying.get(row.contentHash());
            places.put(report, there.id());
            if (there.id().equals(row.id())) {
                fresh.add(there);
            }
        });
        news.opened(fresh, now);
        ask(fresh, now);
        return places;
    }

    private void ask(List<ReviewRow> fresh, Happened now) {
        List<NewTask> urgent = fresh.stream()
                .filter(ReviewRow::isContradictedPositive)
                .map(row -> new NewTask(
                        ResultTask.POSITIVE_CONTRADICTED,
                        row.facilityId(),
                        null,
                        row.id(),
                        now.recordedAt().plus(config.contradictionDue()),
                        false))
                .toList();
        if (!urgent.isEmpty()) {
            tasks.open(urgent);
        }
    }

    private ReviewRow row(Judged one, UUID[] camps, Reporting how, Happened now) {
        Report report = one.report();
        SampleNow sample = one.sample();
        UUID facility = sample == null ? null : sample.facilityId();
        UUID[] place = sample == null ? camps : EVERYWHERE;
        return new ReviewRow(
                report.id(),
                facility,
                place,
                sample == null ? null : sample.id(),
                report.tube(),
                report.name(),
                report.birthYear(),
                report.status(),
                report.outcome(),
                report.method(),
                report.resultedAt(),
                report.laboratory(),
                report.ct(),
                one.cause(),
                report.reason(),
                how.fileId(),
                report.row(),
                ReviewState.OPEN,
                null,
                null,
                null,
                null,
                now.recordedAt(),
                current.get().subject(),
                content(one.hash(), facility, place),
                0);
    }

    private String content(String said, UUID facility, UUID[] camps) {
        return Columns.bytes(hash.of(said, facility, camps));
    }
}
