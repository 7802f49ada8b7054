package vn.cachly;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object from names and values. */
public final class Body {
    private Body() {}

    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put((String) pairs[i], pairs[i + 1]);
        }
        return body;
    }
}
