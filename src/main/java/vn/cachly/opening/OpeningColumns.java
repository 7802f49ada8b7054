package vn.cachly.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cachly.facility.CategoryView;
import vn.cachly.sheet.ColumnKind;
import vn.cachly.sheet.SheetColumn;
import vn.cachly.sheet.SheetLayout;

/** What the file of a camp that is already full may hold, the first title of each column as it stands in the blank form. */
final class OpeningColumns {
    static final String NUMBER = "number";
    static final String NAME = "name";
    static final String BIRTH_DATE = "birthDate";
    static final String SEX = "sex";
    static final String NATIONALITY = "nationality";
    static final String IDENTIFIER_KIND = "identifierKind";
    static final String IDENTIFIER = "identifier";
    static final String PHONE = "phone";
    static final String ADDRESS = "address";
    static final String ADDRESS_AFTER = "addressAfter";
    static final String ENTERED_AT = "enteredAt";
    static final String BUILDING = "building";
    static final String FLOOR = "floor";
    static final String ROOM = "room";
    static final String BED = "bed";
    static final String SHARES_BED_WITH = "sharesBedWith";
    static final String PARTY = "party";
    static final String CATEGORY = "category";
    static final String LAST_CONTACT_AT = "lastContactAt";
    static final String COUNTRY_ENTERED_AT = "countryEnteredAt";
    static final String ROUTE = "route";
    static final String ORDER_NUMBER = "orderNumber";
    static final String ORDER_ISSUER = "orderIssuer";
    static final String ORDER_BASIS = "orderBasis";
    static final String ORDER_SIGNER = "orderSigner";
    static final String ORDER_SIGNED_ON = "orderSignedOn";
    static final String ORDERED_FROM = "orderedFrom";
    static final String ORDERED_UNTIL = "orderedUntil";
    static final String NOTE = "note";
    static final int TESTS = 3;

    /** What a row without a person may hold: a bed of the form that nobody lies in. */
    static final Set<String> PLACE = Set.of(NUMBER, BUILDING, FLOOR, ROOM, BED);

    static final List<String> REQUIRED = List.of(NAME, BIRTH_DATE, SEX, ENTERED_AT, ROOM, BED, CATEGORY);
    static final List<String> OF_AN_ORDER =
            List.of(ORDER_NUMBER, ORDER_ISSUER, ORDER_SIGNER, ORDER_SIGNED_ON, ORDERED_FROM, ORDERED_UNTIL);

    private static final int BYTES = 10_000_000;
    private static final int ROWS = 5_000;

    private OpeningColumns() {}

    static String testAt(int nth) {
        return "test" + nth + "At";
    }

    static String testMethod(int nth) {
        return "test" + nth + "Method";
    }

    static String testResult(int nth) {
        return "test" + nth + "Result";
    }

    static SheetLayout layout(List<CategoryView> categories) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.addAll(place());
        columns.addAll(person());
        columns.addAll(stay(categories));
        columns.addAll(order());
        for (int nth = 1; nth <= TESTS; nth++) {
            columns.addAll(test(nth));
        }
        columns.add(text(NOTE, "Ghi chú").english("Note", "Notes"));
        return SheetLayout.of(columns.stream()
                        .map(column -> REQUIRED.contains(column.key()) ? column.need(SheetColumn.Need.COLUMN) : column)
                        .toArray(SheetColumn[]::new))
                .atMost(BYTES, ROWS);
    }

    private static List<SheetColumn> place() {
        return List.of(
                text(NUMBER, "STT", "TT", "Số thứ tự").english("No", "Ordinal"),
                text(BUILDING, "Tòa nhà", "Nhà", "Dãy nhà").english("Building"),
                text(FLOOR, "Tầng").english("Floor"),
                text(ROOM, "Phòng", "Số phòng").english("Room"),
                text(BED, "Giường", "Số giường").english("Bed"));
    }

    private static List<SheetColumn> person() {
        return List.of(
                text(NAME, "Họ và tên", "Họ tên").english("Full name", "Name"),
                SheetColumn.of(
                                BIRTH_DATE,
                                ColumnKind.PARTIAL_DATE,
                                "Ngày sinh (hoặc năm sinh)",
                                "Ngày sinh",
                                "Năm sinh",
                                "Ngày tháng năm sinh")
                        .english("Birth date", "Date of birth", "Year of birth"),
                OpeningChoices.sex(),
                text(NATIONALITY, "Quốc tịch").english("Nationality"),
                OpeningChoices.paper(),
                SheetColumn.of(
                                IDENTIFIER,
                                ColumnKind.CODE,
                                "Số giấy tờ",
                                "Số CCCD/CMND/Hộ chiếu",
                                "CCCD/CMND",
                                "Số CCCD",
                                "Số CMND")
                        .english("Document number", "Identifier"),
                SheetColumn.of(PHONE, ColumnKind.CODE, "Điện thoại", "Số điện thoại", "SĐT")
                        .english("Phone"),
                text(ADDRESS, "Nơi ở", "Địa chỉ", "Nơi ở hiện nay").english("Home address", "Address"),
                text(ADDRESS_AFTER, "Nơi về sau cách ly", "Địa chỉ sau cách ly").english("Address after quarantine"));
    }

    private static List<SheetColumn> stay(List<CategoryView> categories) {
        return List.of(
                SheetColumn.of(
                                ENTERED_AT,
                                ColumnKind.DATE_TIME,
                                "Vào trại lúc",
                                "Thời gian vào trại",
                                "Ngày giờ vào trại")
                        .english("Entered the camp at"),
                text(SHARES_BED_WITH, "Nằm chung giường với (STT)", "Nằm chung giường với")
                        .english("Shares the bed of"),
                text(PARTY, "Gia đình/nhóm", "Gia đình", "Mã gia đình").english("Family", "Party"),
                OpeningChoices.category(categories),
                SheetColumn.of(LAST_CONTACT_AT, ColumnKind.DAY_OR_TIME, "Tiếp xúc lần cuối", "Ngày tiếp xúc lần cuối")
                        .english("Last contact at"),
                SheetColumn.of(COUNTRY_ENTERED_AT, ColumnKind.DAY_OR_TIME, "Nhập cảnh lúc", "Ngày nhập cảnh")
                        .english("Entered the country at"),
                OpeningChoices.route());
    }

    private static List<SheetColumn> order() {
        return List.of(
                text(ORDER_NUMBER, "Số quyết định", "Quyết định số").english("Order number"),
                text(ORDER_ISSUER, "Cơ quan ban hành").english("Order issuer"),
                text(ORDER_BASIS, "Căn cứ pháp lý", "Căn cứ").english("Legal basis"),
                text(ORDER_SIGNER, "Người ký").english("Order signer"),
                day(ORDER_SIGNED_ON, "Ngày ký").english("Order signed on", "Order signed at"),
                day(ORDERED_FROM, "Cách ly từ ngày").english("Ordered from"),
                day(ORDERED_UNTIL, "Cách ly đến hết ngày", "Cách ly đến ngày").english("Ordered until"));
    }

    private static List<SheetColumn> test(int nth) {
        String front = "Xét nghiệm " + nth;
        return List.of(
                SheetColumn.of(testAt(nth), ColumnKind.DATE_TIME, front + ": lấy mẫu lúc", front + ": lúc")
                        .english("Test " + nth + " at"),
                OpeningChoices.method(testMethod(nth), front + ": phương pháp").english("Test " + nth + " method"),
                OpeningChoices.result(testResult(nth), front + ": kết quả").english("Test " + nth + " result"));
    }

    private static SheetColumn text(String key, String title, String... others) {
        return SheetColumn.of(key, ColumnKind.TEXT, title, others);
    }

    private static SheetColumn day(String key, String title, String... others) {
        return SheetColumn.of(key, ColumnKind.DATE, title, others);
    }
}
