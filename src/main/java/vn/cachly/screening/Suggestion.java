package vn.cachly.screening;

import java.util.List;

/** What a rule suggests for somebody; the gravest of its reasons counts. */
record Suggestion(TriageOutcome outcome, List<TriageReason> reasons) {
    static final Suggestion NONE = new Suggestion(null, List.of());

    static Suggestion of(List<TriageReason> reasons) {
        TriageOutcome gravest = reasons.stream()
                .map(TriageReason::suggests)
                .reduce(TriageOutcome.REGULAR, (one, other) -> one.compareTo(other) < 0 ? other : one);
        return new Suggestion(gravest, List.copyOf(reasons));
    }

    /** Whether less would be done for him than is suggested. */
    boolean isGraverThan(TriageOutcome decided) {
        return outcome != null && outcome.compareTo(decided) > 0;
    }
}
