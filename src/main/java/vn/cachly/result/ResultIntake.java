package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sample.SampleLedger;
import vn.cachly.sample.SampleNow;
import vn.cachly.sample.SampleState;
import vn.cachly.sample.SampleSubject;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Timekeeper;

/**
 * Takes in results, each alone, with as many statements for one as for ten thousand: into the chain of the sample when tube and
 * person fit, into the tray when they do not. Called inside the transaction of whoever has them.
 */
@ApplicationScoped
public class ResultIntake {
    private final TestResults results;
    private final Tray tray;
    private final SampleLedger samples;
    private final ResultNews news;
    private final Timekeeper timekeeper;
    private final CurrentActor current;
    private final Hash hash;

    ResultIntake(
            TestResults results,
            Tray tray,
            SampleLedger samples,
            ResultNews news,
            Timekeeper timekeeper,
            CurrentActor current,
            Hash hash) {
        this.results = results;
        this.tray = tray;
        this.samples = samples;
        this.news = news;
        this.timekeeper = timekeeper;
        this.current = current;
        this.hash = hash;
    }

    /** @return what became of each, in their order */
    public List<Finding> take(List<Report> reports, Reporting how) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Map<String, SampleNow> byTube =
                samples.takeTubes(reports.stream().map(Report::tube).collect(Collectors.toCollection(TreeSet::new)));
        // Only now: whoever moved meanwhile has let go of his stay, and what follows of it comes after that.
        Happened now = timekeeper.happened(null, null);
        List<UUID> ids = byTube.values().stream().map(SampleNow::id).toList();
        Map<UUID, SampleSubject> subjects = samples.subjects(ids);
        Map<UUID, List<ResultRow>> before = results.chains(ids);
        Judging judging = new Judging(
                how, reports, byTube, subjects, before, now, current.get().subject());
        Map<UUID, Finding> known = how.fileId() == null ? known(reports, how) : Map.of();
        List<Judged> judged = new ArrayList<>();
        for (Report report : reports) {
            if (!known.containsKey(report.id())) {
                judged.add(judge(judging, report));
            }
        }
        write(judged, subjects, before, judging, now);
        Map<Report, UUID> reviews = tray.put(judged, how, now);
        Map<UUID, Finding> found = new HashMap<>(known);
        judged.forEach(one -> found.put(one.report().id(), finding(one, reviews)));
        return reports.stream().map(report -> found.get(report.id())).toList();
    }

    /** Whether this very result is there already. */
    boolean knows(UUID id) {
        return !results.byId(List.of(id)).isEmpty();
    }

    /** Sent once more, with the same id: answered as it is. */
    private Map<UUID, Finding> known(List<Report> reports, Reporting how) {
        List<UUID> ids = reports.stream().map(Report::id).toList();
        Map<UUID, ResultRow> recorded = results.byId(ids);
        Map<UUID, ReviewRow> lying = how.isLookedAt() ? Map.of() : tray.byId(ids);
        Map<UUID, Finding> known = new LinkedHashMap<>();
        for (Report report : reports) {
            ResultRow row = recorded.get(report.id());
            ReviewRow review = lying.get(report.id());
            if (review != null) {
                known.put(
                        report.id(),
                        tray.says(review, content(report)) ? Finding.review(report, review.id()) : taken(report));
            } else if (row != null) {
                known.put(
                        report.id(),
                        row.contentHash().equals(content(report)) ? Finding.same(report, row) : taken(report));
            }
        }
        return known;
    }

    private static Finding taken(Report report) {
        return Finding.refused(report, new RuleBroken(CommonCode.ID_TAKEN).at("id"));
    }

    private Judged judge(Judging judging, Report report) {
        try {
            // Told of the laboratory, where no clock of the device was.
            Happened when = timekeeper.happened(report.resultedAt(), "-", "resultedAt");
            return judging.judge(report.at(when.told()), content(report));
        } catch (RuleBroken refusal) {
            return Judged.refused(report, refusal);
        }
    }

    private void write(
            List<Judged> judged,
            Map<UUID, SampleSubject> subjects,
            Map<UUID, List<ResultRow>> before,
            Judging judging,
            Happened now) {
        List<ResultRow> rows =
                judged.stream().filter(Judged::isRecorded).map(Judged::row).toList();
        if (rows.isEmpty()) {
            return;
        }
        results.add(rows);
        Map<UUID, SampleNow> touched = new LinkedHashMap<>();
        judged.stream()
                .filter(Judged::isRecorded)
                .forEach(one -> touched.put(one.sample().id(), one.sample()));
        samples.become(states(touched.values(), judging));
        news.recorded(rows, touched, subjects, before, judging, now);
    }

    private static Map<UUID, SampleState> states(Collection<SampleNow> touched, Judging judging) {
        Map<UUID, SampleState> states = new LinkedHashMap<>();
        for (SampleNow sample : touched) {
            List<ResultRow> chain = judging.chain(sample.id());
            states.put(sample.id(), chain.get(chain.size() - 1).status().stateOf(sample.state()));
        }
        return states;
    }

    private static Finding finding(Judged one, Map<Report, UUID> reviews) {
        if (one.refusal() != null) {
            return Finding.refused(one.report(), one.refusal());
        }
        if (one.isForReview()) {
            return Finding.review(one.report(), reviews.get(one.report()));
        }
        return one.isRecorded() ? Finding.recorded(one.report(), one.row()) : Finding.same(one.report(), one.row());
    }

    private String content(Report report) {
        return Columns.bytes(hash.of(report.content()));
    }
}
