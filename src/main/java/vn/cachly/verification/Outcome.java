package vn.cachly.verification;

/** How somebody was answered who has not signed in. */
enum Outcome {
    SHOWN,
    MATCH,
    NO_MATCH,
    /** There is no such certificate. */
    UNKNOWN,
    /** There were too many before it: nothing was looked for, so that nobody takes it for an answer. */
    TOO_MANY
}
