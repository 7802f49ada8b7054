package vn.cachly.daily;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.time.LocalTime;

/** Up to which hour the figures of a day go, from one day on; as the statement gives it. */
@RegisterForReflection
record CutOff(LocalDate validFrom, String at) {
    LocalTime time() {
        return LocalTime.parse(at);
    }
}
