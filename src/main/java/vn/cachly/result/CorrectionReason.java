package vn.cachly.result;

/** Why a result is corrected or withdrawn. */
public enum CorrectionReason {
    WRONG_PERSON,
    WRONG_TUBE,
    TRANSCRIPTION,
    APPARATUS,
    CONTAMINATION,
    RETEST,
    OTHER
}
