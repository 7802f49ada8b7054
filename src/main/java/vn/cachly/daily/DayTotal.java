package vn.cachly.daily;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since the camp opened (tổng = đang + đã kết thúc). Whoever came twice counts twice. */
public record DayTotal(
        int total,
        @Schema(description = "Đang cách ly") int now,

        @Schema(description = "Đã kết thúc, or gone to another camp")
        int ended,

        @Schema(description = "total − now − ended, which is 0 unless the ledger contradicts itself")
        int off) {}
