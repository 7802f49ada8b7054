package vn.cachly.opening;

/** What the description of the API says of the file. */
final class OpeningTexts {
    static final String LOAD = """
            XLSX or CSV (at most 10 MB and 5,000 rows), a row for each person, with the titles of the blank form in any order; what is not \
            marked may be left out. Needed: full name, birth date or year, sex, entered the camp at, room, bed, category. \
            Building and floor only where room names repeat. A small child names the row (STT) of the guardian whose bed it shares. The kind of \
            a paper may be left out where its number tells it. A row in which nothing but a bed stands is a free bed.

            Where people lie is a fact: whoever does not fit his room is taken over and told in `warnings`. What cannot be so is refused. Everything \
            is written with each person's own times, and the rule that applied when he came in applies to him. An order is written down under the \
            delegation of its signer, who must stand in `/signing-authorities`. Tests so far count once somebody has verified them.

            A person with an earlier stay in your place whose paper, birth year and sex are the same keeps his record. All of the file is written \
            or nothing. A dry run answers what the real run would. The same file again changes nothing and gets the first answer.""";

    static final String UNREADABLE = """
            FILE_EMPTY, FILE_UNREADABLE, FILE_OLD_FORMAT; or SHEET_REFUSED, with every fault in `errors` as `rows[17].birthDate`, where 17 is the \
            row that the spreadsheet shows: HEADER_MISSING, UNKNOWN_COLUMN, MISSING_COLUMN, REPEATED_COLUMN, SECOND_SHEET, MERGED_CELLS, \
            FORMULA, CELL_ERROR, CELL_MISSING, CELL_TOO_LONG, CELL_WITHOUT_COLUMN, CELL_IS_DATE, TIME_MISSING, YEAR_OF_TWO_DIGITS, \
            DIGITS_LOST, NUMBER_AMBIGUOUS, CHOICE_UNKNOWN, FORMAT, and whatever else is wrong, as below 409""";

    static final String REFUSED = """
            OPENING_REFUSED, with every fault in `errors`: CELL_MISSING, TEXT_TOO_LONG, NATIONALITY_UNKNOWN, IDENTIFIER_KIND_NEEDED, \
            IDENTIFIER_FORM, PHONE_FORM, BIRTH_IN_FUTURE, IN_FUTURE, DATES_CONTRADICT, ROOM_UNKNOWN, ROOM_AMBIGUOUS, BED_NOT_FOUND, \
            BED_NOT_OPENED, BED_TWICE, BED_TAKEN, GUARDIAN_ROW, GUARDIAN_NOT_THERE, NOT_A_SMALL_CHILD, PAPER_TWICE, PERSON_HAS_STAY, \
            NOT_APPROVED, ORDER_DAYS, ORDER_CONTRADICTS, ORDER_NUMBER_TAKEN, SIGNER_NOT_AUTHORISED; \
            CONTROL_TOTAL, with each figure that differs; FACILITY_RETIRED, FACILITY_NOT_OPENED""";

    static final String TOO_LARGE = "FILE_TOO_LARGE, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS";

    static final String EXAMPLE = """
            STT;Họ và tên;Ngày sinh;Giới tính;Quốc tịch;Số giấy tờ;Vào trại lúc;Phòng;Giường;Nằm chung giường với (STT);Diện cách ly
            1;Nguyễn Thị Hoa;12/05/1984;Nữ;VN;091184000999;14/11/2026 02:10;101;1;;Người nhập cảnh
            2;Nguyễn Văn Bé;2023;Nam;VN;;14/11/2026 02:10;101;1;1;Người nhập cảnh
            """;

    private OpeningTexts() {}
}
