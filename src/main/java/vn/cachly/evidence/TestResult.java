package vn.cachly.evidence;

/** What a test elsewhere found. */
public enum TestResult {
    NEGATIVE,
    POSITIVE
}
