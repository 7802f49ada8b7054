package vn.cachly.job;

import java.util.Objects;

/**
 * How a job ended well.
 *
 * @param result what the asker is told, as JSON: ids and figures; people are read where they are, and that is logged
 */
public record JobOutcome(Object result) {
    public JobOutcome {
        Objects.requireNonNull(result);
    }
}
