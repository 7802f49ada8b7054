package vn.cachly.screening;

/** What somebody has, or had in the last fourteen days, as the national declaration asks for it. */
public enum Symptom {
    FEVER,
    COUGH,
    BREATHLESSNESS,
    SORE_THROAT,
    VOMITING,
    DIARRHOEA,
    BLEEDING,
    RASH,
    FATIGUE,
    LOSS_OF_TASTE
}
