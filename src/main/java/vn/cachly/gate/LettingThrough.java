package vn.cachly.gate;

import java.util.List;
import java.util.UUID;

/**
 * Two officers let somebody through.
 *
 * @param exitKind the way out it is for; null for any
 * @param seen what they were shown
 */
record LettingThrough(UUID id, ExitKind exitKind, List<SeenFinding> seen) {
    boolean covers(ExitKind kind, Finding finding) {
        return (exitKind == null || exitKind == kind) && seen.stream().anyMatch(one -> one.covers(finding));
    }
}
