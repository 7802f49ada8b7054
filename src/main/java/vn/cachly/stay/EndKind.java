package vn.cachly.stay;

import java.util.List;

/** How a stay ends. Whatever goes through the release gate is not among the commands. */
public enum EndKind {
    /** Through the gate, when the days were over. */
    COMPLETED,
    /** Through the gate, found positive and well again. */
    RECOVERED,
    /** Through the gate, to go on at home. */
    HOME_QUARANTINE,
    /** To a hospital for treatment. */
    TREATMENT,
    /** Handed back to another state (trao trả). */
    RETURNED,
    DECEASED,
    /** Gone without leave, and an officer waits for him no longer. */
    ABSCONDED,
    /** Handed to a camp outside this service. */
    TRANSFERRED,
    /** Recorded by mistake: it never was. */
    VOID;

    static final List<EndKind> COMMANDED = List.of(TREATMENT, RETURNED, DECEASED);
}
