package vn.cachly.dev;

import java.util.Locale;
import java.util.UUID;

/** Ids of the demo: the same ones every time, short enough to be typed. */
final class DemoIds {
    private static final String FRONT = "01990000-0000-7000-8000-";

    /** The rule and the signer that {@code protocol.json} brings. */
    static final UUID RULE = of("a101");

    static final UUID SIGNER = of("5a01");

    private DemoIds() {}

    static UUID of(String end) {
        return UUID.fromString(FRONT + "0".repeat(12 - end.length()) + end);
    }

    /** @param kind first digits, which tell what it is an id of */
    static UUID of(String kind, int number) {
        return of(kind + String.format(Locale.ROOT, "%06d", number));
    }
}
