package vn.cachly.manifest;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.sheet.ColumnKind;
import vn.cachly.sheet.SheetColumn;
import vn.cachly.sheet.SheetLayout;

/** The columns of a list of people who come; the words for categories are those of the service. */
@ApplicationScoped
class ManifestLayout {
    static final String ORDINAL = "ordinal";
    static final String NAME = "name";
    static final String BIRTH_DATE = "birthDate";
    static final String SEX = "sex";
    static final String NATIONALITY = "nationality";
    static final String IDENTIFIER = "identifier";
    static final String PASSPORT = "passport";
    static final String INSURANCE = "insurance";
    static final String PHONE = "phone";
    static final String ADDRESS = "address";
    static final String PARTY = "party";
    static final String ROLE = "partyRole";
    static final String SHARES_BED_WITH = "sharesBedWith";
    static final String SEAT = "seat";
    static final String CATEGORY = "category";
    static final String MOBILITY = "mobility";
    static final String DESCRIPTION = "description";

    /** More than any ship brings. */
    private static final int ROWS = 20_000;

    private static final int BYTES = 10_000_000;

    private final Categories categories;

    ManifestLayout(Categories categories) {
        this.categories = categories;
    }

    SheetLayout columns() {
        return SheetLayout.of(
                        SheetColumn.of(ORDINAL, ColumnKind.INTEGER, "STT", "TT", "Số thứ tự")
                                .english("No", "Ordinal"),
                        SheetColumn.of(NAME, ColumnKind.TEXT, "Họ và tên", "Họ tên", "Họ, tên")
                                .english("Full name", "Name")
                                .required(),
                        SheetColumn.of(
                                        BIRTH_DATE,
                                        ColumnKind.PARTIAL_DATE,
                                        "Ngày sinh",
                                        "Ngày tháng năm sinh",
                                        "Năm sinh")
                                .english("Date of birth", "Birth date", "Year of birth")
                                .need(SheetColumn.Need.COLUMN),
                        SheetColumn.of(SEX, ColumnKind.CHOICE, "Giới tính", "Giới", "Nam/Nữ")
                                .english("Sex", "Gender")
                                .word("MALE", "Nam", "Male", "M")
                                .word("FEMALE", "Nữ", "Female", "F")
                                .word("OTHER", "Khác", "Other")
                                .word("UNKNOWN", "Không rõ", "Unknown")
                                .required(),
                        SheetColumn.of(NATIONALITY, ColumnKind.TEXT, "Quốc tịch")
                                .english("Nationality"),
                        SheetColumn.of(
                                        IDENTIFIER,
                                        ColumnKind.CODE,
                                        "Số CCCD/Hộ chiếu",
                                        "Số CCCD",
                                        "CCCD",
                                        "CMND/CCCD",
                                        "Số CMND/CCCD",
                                        "Số CMND/CCCD/Hộ chiếu",
                                        "Số định danh")
                                .english("Identity number", "ID number"),
                        SheetColumn.of(PASSPORT, ColumnKind.CODE, "Số hộ chiếu", "Hộ chiếu")
                                .english("Passport", "Passport number"),
                        SheetColumn.of(INSURANCE, ColumnKind.CODE, "Số thẻ BHYT", "BHYT", "Thẻ BHYT")
                                .english("Health insurance"),
                        SheetColumn.of(PHONE, ColumnKind.CODE, "Số điện thoại", "Điện thoại", "SĐT")
                                .english("Phone", "Telephone"),
                        SheetColumn.of(ADDRESS, ColumnKind.TEXT, "Địa chỉ", "Nơi ở", "Địa chỉ thường trú")
                                .english("Address"),
                        SheetColumn.of(PARTY, ColumnKind.TEXT, "Gia đình", "Nhóm", "Mã gia đình")
                                .english("Family", "Party"),
                        SheetColumn.of(ROLE, ColumnKind.CHOICE, "Quan hệ", "Vai trò")
                                .english("Role", "Relation")
                                .word("GUARDIAN", "Giám hộ", "Người giám hộ", "Chủ hộ", "Guardian")
                                .word("SPOUSE", "Vợ/Chồng", "Vợ", "Chồng", "Spouse")
                                .word("CHILD", "Con", "Child")
                                .word("PARENT", "Cha/Mẹ", "Cha", "Bố", "Mẹ", "Parent")
                                .word("OTHER", "Khác", "Other"),
                        SheetColumn.of(SHARES_BED_WITH, ColumnKind.INTEGER, "Chung giường với STT", "Nằm chung với STT")
                                .english("Shares bed with No"),
                        SheetColumn.of(SEAT, ColumnKind.TEXT, "Số ghế", "Ghế").english("Seat"),
                        categories(),
                        SheetColumn.of(MOBILITY, ColumnKind.CHOICE, "Đi lại")
                                .english("Mobility")
                                .word("INDEPENDENT", "Bình thường", "Independent")
                                .word("REDUCED", "Khó khăn", "Reduced")
                                .word("WHEELCHAIR", "Xe lăn", "Wheelchair")
                                .word("BEDRIDDEN", "Nằm cáng", "Bedridden"),
                        SheetColumn.of(DESCRIPTION, ColumnKind.TEXT, "Đặc điểm nhận dạng", "Đặc điểm")
                                .english("Description"))
                .atMost(BYTES, ROWS);
    }

    private SheetColumn categories() {
        SheetColumn column =
                SheetColumn.of(CATEGORY, ColumnKind.CHOICE, "Diện", "Đối tượng").english("Category");
        for (CategoryView one : categories.all()) {
            column = column.word(one.code(), one.nameVi(), one.nameEn(), one.code());
        }
        return column;
    }
}
