package vn.cachly.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cachly.shared.Timekeeper;

/** Forgets answers whose time is over. */
@ApplicationScoped
class IdempotencyPurge {
    private final IdempotencyAnswers answers;
    private final IdempotencyConfig config;
    private final Timekeeper timekeeper;

    IdempotencyPurge(IdempotencyAnswers answers, IdempotencyConfig config, Timekeeper timekeeper) {
        this.answers = answers;
        this.config = config;
        this.timekeeper = timekeeper;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        answers.forgetBefore(timekeeper.now().minus(config.keep()));
    }
}
