package vn.cachly.shared;

import java.time.ZoneId;

/** The legal time of the country: every date the service computes is a date here. */
public final class VietNam {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietNam() {}
}
