package vn.cachly.stay;

import java.util.List;

/** How a stay ends. Completion goes through the release gate and is not among the commands. */
public enum EndKind {
    /** To a hospital for treatment. */
    TREATMENT,
    /** Handed back to another state (trao trả). */
    RETURNED,
    DECEASED,
    /** Recorded by mistake: it never was. */
    VOID;

    static final List<EndKind> COMMANDED = List.of(TREATMENT, RETURNED, DECEASED);
}
