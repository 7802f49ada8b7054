package vn.cachly.paper;

import java.util.Locale;
import vn.cachly.gate.ExitKind;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Sex;

/** What is kept as a code, as it is written in Vietnamese papers. */
public final class Words {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Words() {}

    public static String sex(Sex sex) {
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case OTHER -> "Khác";
            case UNKNOWN -> null;
        };
    }

    static String country(String code) {
        return code == null
                ? null
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(VIETNAMESE);
    }

    static String paper(String kind) {
        if (kind == null) {
            return null;
        }
        return switch (IdentifierKind.valueOf(kind)) {
            case CCCD -> "CCCD";
            case CMND -> "CMND";
            case PASSPORT -> "Hộ chiếu";
            case BHYT -> "Thẻ BHYT";
            case OTHER -> "Giấy tờ";
        };
    }

    public static String exit(ExitKind kind) {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case COMPLETED -> "hoàn thành thời gian cách ly y tế tập trung";
            case RECOVERED -> "đã khỏi bệnh, đủ tiêu chuẩn ra khỏi nơi cách ly";
            case HOME_QUARANTINE -> "chuyển sang cách ly y tế tại nhà, nơi lưu trú";
        };
    }
}
