package vn.cachly.screening;

/** Why a rule suggests to do more than usual. */
public enum TriageReasonKind {
    /** The temperature that was measured. */
    FEVER,
    SYMPTOM,
    /** A symptom together with fever, measured or told. */
    SYMPTOM_WITH_FEVER,
    ANSWER,
    /** An answer together with any symptom at all. */
    ANSWER_WITH_SYMPTOM
}
