package vn.cachly.origin;

/** What sends people. */
public enum OriginKind {
    /** Border gate (cửa khẩu) or post of the border guard (chốt biên phòng). */
    BORDER_POST,
    PORT,
    AIRPORT,
    /** Another province sends people of its own. */
    PROVINCE,
    OTHER
}
