package vn.cachly.result;

import java.util.UUID;
import vn.cachly.problem.RuleBroken;

/**
 * What became of one report.
 *
 * @param disposition null when it was refused
 * @param result null unless it was recorded, or was there already
 * @param reviewId null unless it lies in the tray
 */
public record Finding(
        Report report, Disposition disposition, TestResultView result, UUID reviewId, RuleBroken refusal) {
    static Finding recorded(Report report, ResultRow row) {
        return new Finding(report, Disposition.RECORDED, row.view(), null, null);
    }

    static Finding same(Report report, ResultRow row) {
        return new Finding(report, Disposition.SAME, row.view(), null, null);
    }

    static Finding review(Report report, UUID review) {
        return new Finding(report, Disposition.REVIEW, null, review, null);
    }

    static Finding refused(Report report, RuleBroken why) {
        return new Finding(report, null, null, null, why);
    }

    Finding orThrow() {
        if (refusal != null) {
            throw refusal;
        }
        return this;
    }
}
