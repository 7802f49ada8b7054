package vn.cachly.paper;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;
import vn.cachly.printing.Fields;

/** A camp as it stands at the head of a paper. */
@RegisterForReflection
public record Camp(String name, String address, String unit) {
    static final Camp FULL = new Camp("Trại Tô Châu", "Quốc lộ 80", "Phường Tô Châu");
    static final Camp SPARSE = new Camp("Trại Tô Châu", null, null);

    /** For trying templates out. */
    public static Camp sample(boolean full) {
        return full ? FULL : SPARSE;
    }

    public Map<String, Object> fields() {
        return Fields.of("name", name, "address", address, "unit", unit);
    }
}
