package vn.cachly.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Asks for long work, and tells where it stands. */
@UseCase
@Transactional
@ApplicationScoped
public class JobService {
    /** A verb on a stored group, list or file covers so many members at once; above that it is a job. */
    public static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final CurrentActor current;
    private final RequestFacts facts;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    JobService(
            Jobs jobs,
            CurrentActor current,
            RequestFacts facts,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.jobs = jobs;
        this.current = current;
        this.facts = facts;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    /**
     * Part of the command that asks: without it there is no job.
     *
     * @return the job; the one there is when it was asked for before with the same content
     * @throws RuleBroken ID_TAKEN (409)
     */
    public JobView begin(NewJob job) {
        Happened now = timekeeper.happened(null, null);
        byte[] content = hash.of(job);
        jobs.enter(current.get());
        boolean isNew = jobs.add(
                job, new Jobs.Asked(current.get(), facts.language(), facts.requestId(), now.recordedAt()), content);
        if (!isNew
                && !jobs.contentOf(job.id(), current.get())
                        .filter(known -> Hash.same(known, content))
                        .isPresent()) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        JobView view = view(job.id());
        if (isNew) {
            changes.fire(JobWork.changed(
                    "job.requested", view.id(), view.version(), view.facilityId(), view.aboutId(), now));
        }
        return view;
    }

    /** One's own, or one of the place by somebody with no more roles. */
    public JobView view(UUID id) {
        jobs.enter(current.get());
        return jobs.find(id, current.get()).orElseThrow(RuleBroken::notFound);
    }

    /** One's own, newest first. */
    public Page<JobView> page(Keyset keyset) {
        jobs.enter(current.get());
        return keyset.page(
                jobs.page(current.get(), keyset), view -> view.requestedAt().toString(), JobView::id);
    }
}
