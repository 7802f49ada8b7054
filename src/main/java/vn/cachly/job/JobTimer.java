package vn.cachly.job;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks for jobs. They run one after the other in a thread of their own: that of the scheduler is watched and may not be kept. */
@ApplicationScoped
class JobTimer {
    private static final int PATIENCE_SECONDS = 10;

    private final JobRunner runner;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "jobs"));

    JobTimer(JobRunner runner) {
        this.runner = runner;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!thread.isShutdown() && busy.compareAndSet(false, true)) {
            thread.execute(this::work);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        runner.renew();
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        runner.forget();
    }

    /** Lets the job that is running come to its end if it can; otherwise it is undone, and another instance takes it up. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

    /** Whatever fails, the next look tries again: a job that could not be settled falls due when its lease is over. */
    private void work() {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = runner.next();
            }
        } catch (RuntimeException e) {
            Log.warnf("The job runner missed a turn: %s", e.getClass().getName());
        } finally {
            busy.set(false);
        }
    }
}
