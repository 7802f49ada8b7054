package vn.cachly.shared;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Calls the sequencer. The scheduler of Quarkus does not go below a second. */
@ApplicationScoped
class SequencerTimer {
    private static final long MILLIS = 250;

    private final Sequencer sequencer;
    private final boolean enabled;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "sequencer"));

    SequencerTimer(
            Sequencer sequencer,
            @ConfigProperty(name = "quarkus.scheduler.enabled", defaultValue = "true") boolean enabled) {
        this.sequencer = sequencer;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            timer.scheduleWithFixedDelay(this::turn, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    /** Whatever fails, the next turn tries again: nothing is lost, it is only numbered later. */
    private void turn() {
        try {
            sequencer.turn();
        } catch (RuntimeException e) {
            Log.warnf("The sequencer missed a turn: %s", e.getClass().getName());
        }
    }
}
