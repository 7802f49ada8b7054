package vn.cachly.screening;

/** An answer to a question of the declaration. */
public enum FormAnswer {
    YES,
    NO,
    /** Nobody asked, or the person does not know. */
    UNKNOWN
}
