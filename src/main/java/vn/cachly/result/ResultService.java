package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sample.SampleService;
import vn.cachly.sample.SampleView;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.ItemCheck;
import vn.cachly.shared.Items;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** What was found in samples: sent by laboratories, and asked by whoever decides by it. */
@UseCase
@Transactional
@ApplicationScoped
public class ResultService {
    private final TestResults results;
    private final ResultIntake intake;
    private final SampleService samples;
    private final ItemCheck check;
    private final Event<PersonsRead> looks;

    ResultService(
            TestResults results,
            ResultIntake intake,
            SampleService samples,
            ItemCheck check,
            Event<PersonsRead> looks) {
        this.results = results;
        this.intake = intake;
        this.samples = samples;
        this.check = check;
        this.looks = looks;
    }

    /** Each alone; the same one sent again is answered as it is. */
    @Idempotent(ReportedView.class)
    public ReportedView report(ReportResults command) {
        Items<ReportResult> items = check.of(command.items(), ReportResult::id);
        items.fit().stream()
                .filter(item -> item.status() == ResultStatus.CORRECTED || item.status() == ResultStatus.WITHDRAWN)
                .forEach(item -> items.refuse(item.id(), new RuleBroken(ResultRule.RESULT_STATUS).at("status")));
        Map<UUID, Finding> findings = new HashMap<>();
        intake.take(items.fit().stream().map(ReportResult::report).toList(), Reporting.CALL)
                .forEach(finding -> findings.put(finding.report().id(), finding));
        findings.forEach((id, finding) -> {
            if (finding.refusal() != null) {
                items.refuse(id, finding.refusal());
            }
        });
        return new ReportedView(
                Ids.next(),
                items.answers((item, problem) -> {
                    Finding one = findings.get(item.id());
                    return problem == null
                            ? new ReportedItem(item.id(), one.disposition(), one.result(), one.reviewId(), null)
                            : new ReportedItem(item.id(), null, null, null, problem);
                }),
                0);
    }

    /** All that was said of a sample. */
    public SampleResultsView of(UUID sample) {
        SampleView seen = samples.view(sample);
        List<ResultRow> chain = results.chains(List.of(sample)).getOrDefault(sample, List.of());
        looks.fire(new PersonsRead("test-result.read", "sample", List.of(sample, seen.stayId()), seen.facilityId()));
        return new SampleResultsView(
                sample,
                Judging.effective(chain),
                chain.stream()
                        .sorted(Comparator.comparingInt(ResultRow::revision).reversed())
                        .map(ResultRow::view)
                        .toList());
    }

    /** What counts of each stay, the sample that was taken first before the others; nothing for a stay without any. */
    public Map<UUID, List<SampleFinal>> finals(Collection<UUID> stays) {
        return results.finals(stays).stream().collect(Collectors.groupingBy(SampleFinal::stayId));
    }

    /** What leaves something open of each stay: it waits for its result, told nothing, or is contradicted. */
    public Map<UUID, List<PendingSample>> pending(Collection<UUID> stays) {
        return results.pending(stays).stream().collect(Collectors.groupingBy(PendingSample::stayId));
    }
}
