package vn.cachly.door;

import vn.cachly.bed.BedUseKind;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Mobility;

/** What is kept as a code, as it is written at a door. */
final class DoorWords {
    private DoorWords() {}

    static String policy(String policy) {
        return switch (SexPolicy.valueOf(policy)) {
            case MALE -> "Chỉ nam";
            case FEMALE -> "Chỉ nữ";
            case SAME -> "Cùng giới";
            case ANY -> "Gia đình, nam và nữ";
        };
    }

    /** Null where somebody lies. */
    static String use(String kind) {
        if (kind == null) {
            return null;
        }
        return switch (BedUseKind.valueOf(kind)) {
            case OCCUPIED -> null;
            case HELD -> "Đang giữ chỗ";
            case CLEANING -> "Đang khử khuẩn, chưa dùng được";
            case OUT_OF_SERVICE -> "Hỏng, không dùng được";
            case BLOCKED -> "Đã khóa, không xếp người";
        };
    }

    static String mobility(String mobility) {
        if (mobility == null) {
            return null;
        }
        return switch (Mobility.valueOf(mobility)) {
            case INDEPENDENT -> null;
            case REDUCED -> "Đi lại khó";
            case WHEELCHAIR -> "Xe lăn";
            case BEDRIDDEN -> "Nằm liệt, phải khiêng";
        };
    }
}
