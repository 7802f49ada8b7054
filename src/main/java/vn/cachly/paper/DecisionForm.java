package vn.cachly.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cachly.printing.Form;

/** What decisions have in common: the same is said in the one that begins a quarantine and in the one that ends it. */
abstract class DecisionForm implements Form {
    private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 6);

    @Override
    public Map<String, Object> full() {
        Decision.Listed listed = new Decision.Listed(
                "Nguyễn Thị Mỹ Hạnh",
                "12/05/1984",
                "Nữ",
                "Việt Nam",
                "CCCD",
                "091184000999",
                "Ấp Xà Xía, phường Mỹ Đức",
                "Khu phố 3, phường Tô Châu",
                FROM,
                UNTIL,
                "A.101",
                "1");
        return new Decision(
                        kind(),
                        true,
                        true,
                        "105/QĐ-CLYT",
                        "Sở Y tế tỉnh An Giang",
                        List.of("Nghị định số 101/2010/NĐ-CP ngày 30 tháng 9 năm 2010 của Chính phủ"),
                        "Trần Văn A",
                        "Giám đốc",
                        FROM,
                        "hoàn thành thời gian cách ly y tế tập trung",
                        UNTIL,
                        Camp.FULL,
                        List.of(listed, listed))
                .fields();
    }

    @Override
    public Map<String, Object> sparse() {
        Decision.Listed listed =
                new Decision.Listed("Không rõ", null, null, null, null, null, null, null, null, null, null, null);
        return new Decision(
                        kind(),
                        false,
                        false,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Camp.SPARSE,
                        List.of(listed))
                .fields();
    }

    abstract String kind();
}
