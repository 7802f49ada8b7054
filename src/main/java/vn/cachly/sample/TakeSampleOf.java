package vn.cachly.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One sample of several: whose it is, and what was taken. */
public record TakeSampleOf(
        @NotNull UUID stayId, @NotNull @Valid TakeSample sample) {
    /** An item without a sample is refused for it; until then it has some id. */
    UUID id() {
        return sample == null || sample.id() == null ? stayId : sample.id();
    }
}
