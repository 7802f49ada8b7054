package vn.cachly;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cachly.shared.Ids;

/** Bodies of samples, with something sensible in every field a test does not speak of. */
public final class Tubes {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private Tubes() {}

    /** A code that no tube has. */
    public static String code() {
        return "T-%06d".formatted(NEXT.getAndIncrement());
    }

    public static Map<String, Object> sample(Object... otherwise) {
        Map<String, Object> body = Body.of(
                "id",
                Ids.next(),
                "tube",
                code(),
                "method",
                "RT_PCR_SINGLE",
                "site",
                "NASOPHARYNGEAL",
                "purpose",
                "MILESTONE");
        body.putAll(Body.of(otherwise));
        return body;
    }

    /** One of a round. */
    public static Map<String, Object> of(UUID stay, Object... otherwise) {
        return Body.of("stayId", stay, "sample", sample(otherwise));
    }

    public static Map<String, Object> round(Map<String, Object> item) {
        return Body.of("items", List.of(item));
    }

    /** Tubes that go together. */
    public static Map<String, Object> rack(String... tubes) {
        return Body.of("id", Ids.next(), "tubes", Arrays.asList(tubes));
    }

    /** The same, on their way to a laboratory. */
    public static Map<String, Object> sent(String... tubes) {
        Map<String, Object> rack = rack(tubes);
        rack.put("laboratory", "TTYT Hà Tiên");
        return rack;
    }
}
