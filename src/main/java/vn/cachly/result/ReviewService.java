package vn.cachly.result;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sample.SampleLedger;
import vn.cachly.sample.SampleSubject;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** The tray of results that do not fit: somebody says whose each is, or that it is nobody's. */
@UseCase
@Transactional
@ApplicationScoped
public class ReviewService {
    private final ResultReviews reviews;
    private final ResultIntake intake;
    private final ResultNews news;
    private final SampleLedger samples;
    private final TaskService tasks;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    ReviewService(
            ResultReviews reviews,
            ResultIntake intake,
            ResultNews news,
            SampleLedger samples,
            TaskService tasks,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.reviews = reviews;
        this.intake = intake;
        this.news = news;
        this.samples = samples;
        this.tasks = tasks;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.looks = looks;
    }

    /** The newest first. What was echoed is somebody's name: each look is logged. */
    public Page<ReviewView> page(UUID facility, ReviewState state, Keyset keyset) {
        if (facility != null) {
            places.requireReach(facility, null);
        }
        Page<ReviewView> page = keyset.page(
                reviews.page(facility, state, keyset).stream()
                        .map(ReviewRow::view)
                        .toList(),
                one -> one.recordedAt().toString(),
                ReviewView::id);
        if (!page.items().isEmpty()) {
            List<UUID> ids = page.items().stream().map(ReviewView::id).toList();
            looks.fire(new PersonsRead("result-review.listed", "result-review", ids, facility));
        }
        return page;
    }

    /**
     * What was decided against the result that counted takes its place as a correction.
     *
     * @param dryRun whether to take everything back at the end; nothing differs before
     * @throws RuleBroken REVIEW_DECIDED, ECHO_MISMATCH, RESULT_ORDER (409), TUBE_NOT_FOUND (404), RESULT_BEFORE_SAMPLE (400)
     */
    @Idempotent(ReviewView.class)
    public ReviewView accept(UUID id, int version, AcceptReview command, boolean dryRun) {
        ReviewRow row = open(id, version);
        Reporting how = Reporting.lookedAt(command.although(), row.contradicted());
        TestResultView result = intake.take(List.of(row.report(command.tube())), how)
                .get(0)
                .orThrow()
                .result();
        SampleSubject whose = samples.subjects(List.of(result.sampleId())).get(result.sampleId());
        ReviewView view = decided(row, ReviewState.ACCEPTED, result.id(), command.reason())
                .view(whose.stayId(), dryRun);
        looks.fire(new PersonsRead("result-review.read", "stay", List.of(whose.stayId(), id), row.facilityId()));
        if (dryRun) {
            QuarkusTransaction.setRollbackOnly();
        }
        return view;
    }

    @Idempotent(ReviewView.class)
    public ReviewView discard(UUID id, int version, DiscardReview command) {
        return decided(open(id, version), ReviewState.DISCARDED, null, command.reason())
                .view();
    }

    private ReviewRow open(UUID id, int version) {
        ReviewRow row = reviews.take(id).orElseThrow(RuleBroken::notFound);
        Answers.same(version, row.version());
        if (row.state() != ReviewState.OPEN) {
            throw new RuleBroken(ResultRule.REVIEW_DECIDED);
        }
        return row;
    }

    private ReviewRow decided(ReviewRow row, ReviewState state, UUID result, String reason) {
        Happened now = timekeeper.happened(null, null);
        reviews.decide(row.id(), state, result, reason, now, current.get().subject());
        news.decided(row, state, now);
        if (row.isContradictedPositive()) {
            tasks.close(ResultTask.POSITIVE_CONTRADICTED, List.of(row.id()), TaskOutcome.DONE, state.name());
        }
        return reviews.byId(List.of(row.id())).get(0);
    }
}
