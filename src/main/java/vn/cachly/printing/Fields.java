package vn.cachly.printing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stands in a paper, by name. What nobody knows is there and null, so that a misspelt name is never taken for it. */
public final class Fields {
    private Fields() {}

    /** @param pairs a name, its value, the next name … */
    public static Map<String, Object> of(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put((String) pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }

    public static <T> List<Map<String, Object>> each(List<T> rows, Function<T, Map<String, Object>> fields) {
        return rows.stream().map(fields).toList();
    }
}
