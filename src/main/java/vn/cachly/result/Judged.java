package vn.cachly.result;

import vn.cachly.problem.RuleBroken;
import vn.cachly.sample.SampleNow;

/**
 * What is to become of one report.
 *
 * @param sample in the tube; null for an unknown one
 * @param row to be written, or there already; null otherwise
 * @param cause why it goes into the tray; null otherwise
 * @param hash of what was said
 */
record Judged(
        Report report,
        Disposition disposition,
        SampleNow sample,
        ResultRow row,
        ReviewCause cause,
        RuleBroken refusal,
        String hash) {
    static Judged refused(Report report, RuleBroken why) {
        return new Judged(report, null, null, null, null, why, null);
    }

    boolean isRecorded() {
        return disposition == Disposition.RECORDED;
    }

    boolean isForReview() {
        return cause != null;
    }
}
