package vn.cachly.result;

/** What became of a result that was sent. */
public enum Disposition {
    RECORDED,
    /** It was there already. */
    SAME,
    /** It lies in the tray, without any effect, until somebody has looked at it. */
    REVIEW
}
