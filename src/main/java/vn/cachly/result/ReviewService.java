package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** The tray of results that do not fit: somebody says whose each is, or that it is nobody's. */
@UseCase
@Transactional
@ApplicationScoped
public class ReviewService {
    private final ResultReviews reviews;
    private final ResultIntake intake;
    private final ResultNews news;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<PersonsRead> looks;

    ReviewService(
            ResultReviews reviews,
            ResultIntake intake,
            ResultNews news,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<PersonsRead> looks) {
        this.reviews = reviews;
        this.intake = intake;
        this.news = news;
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

    /** @throws RuleBroken REVIEW_DECIDED, RESULT_ORDER (409), TUBE_NOT_FOUND (404), RESULT_BEFORE_SAMPLE (400) */
    @Idempotent(ReviewView.class)
    public ReviewView accept(UUID id, int version, AcceptReview command) {
        Happened now = timekeeper.happened(null, null);
        ReviewRow row = open(id, version);
        Finding finding = intake.take(List.of(row.report(command.tube())), Reporting.LOOKED_AT, now)
                .get(0)
                .orThrow();
        return decided(row, ReviewState.ACCEPTED, finding.result().id(), command.reason(), now);
    }

    @Idempotent(ReviewView.class)
    public ReviewView discard(UUID id, int version, DiscardReview command) {
        Happened now = timekeeper.happened(null, null);
        return decided(open(id, version), ReviewState.DISCARDED, null, command.reason(), now);
    }

    private ReviewRow open(UUID id, int version) {
        ReviewRow row = reviews.take(id).orElseThrow(RuleBroken::notFound);
        Answers.same(version, row.version());
        if (row.state() != ReviewState.OPEN) {
            throw new RuleBroken(ResultRule.REVIEW_DECIDED);
        }
        return row;
    }

    private ReviewView decided(ReviewRow row, ReviewState state, UUID result, String reason, Happened now) {
        reviews.decide(row.id(), state, result, reason, now, current.get().subject());
        news.decided(row, state, now);
        return reviews.byId(List.of(row.id())).get(0).view();
    }
}
