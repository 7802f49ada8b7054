package vn.cachly.bench;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody of a group, from fixed dice: of ten, three are a family in a room for anybody, seven are alone in rooms for men or for
 * women, and one is a foreigner.
 */
record Traveller(int n, String sex) {
    /** The family's room is every third; two of three are for one sex. */
    static final int ROOMS_TO_A_FAMILY = 3;

    private static final int TEN = 10;
    private static final int FAMILY = 3;
    private static final int MEN_ALONE = 4;
    private static final int WOMEN_ALONE = 3;
    private static final int BEDS_IN_ROOM = 4;
    private static final String[] FAMILY_NAMES = {
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng", "Bùi", "Lý"
    };
    private static final String[] MIDDLE_NAMES = {"Thị", "Văn", "Minh", "Ngọc", "Thanh", "Hữu", "Kim"};
    private static final String[] GIVEN_NAMES = {
        "An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khoa", "Lan", "Nam", "Oanh", "Quân"
    };
    private static final String TITLES =
            "STT;Họ và tên;Ngày sinh;Giới tính;Quốc tịch;Số CCCD/Hộ chiếu;Điện thoại;Gia đình;Quan hệ;Số ghế\n";

    static Stream<Traveller> some(int count) {
        return IntStream.range(0, count).mapToObj(n -> new Traveller(n, n % TEN % 2 == 0 ? "FEMALE" : "MALE"));
    }

    /** The list of these people as a border post would send it. */
    static String csv(int count) {
        StringBuilder file = new StringBuilder(TITLES);
        some(count).forEach(one -> file.append(one.line()));
        return file.toString();
    }

    private String line() {
        return String.join(
                        ";",
                        String.valueOf(n + 1),
                        name(),
                        "%3$02d/%2$02d/%1$d".formatted(year(), 1 + n % 12, 1 + n % 28),
                        sex.equals("MALE") ? "Nam" : "Nữ",
                        nationality().equals("VN") ? "Việt Nam" : "Campuchia",
                        paper(),
                        phone(),
                        isOfFamily() ? party() : "",
                        isOfFamily() ? new String[] {"Giám hộ", "Chồng", "Con"}[n % TEN] : "",
                        seat())
                + "\n";
    }

    /** The same for COPY, with all that the service finds out: ids and a bed where the rules of the rooms allow one. */
    String row(int camp, int count) {
        StringJoiner row = new StringJoiner("\t", "", "\n");
        Stream.of("arrival", "person", "stay")
                .forEach(kind -> row.add(DataSet.id("limit-" + kind, n).toString()));
        row.add(String.valueOf(n + 1))
                .add(name())
                .add("%d-%02d-%02d".formatted(year(), 1 + n % 12, 1 + n % 28))
                .add(sex);
        row.add(nationality())
                .add(nationality().equals("VN") ? "CCCD" : "PASSPORT")
                .add(paper());
        row.add("+84" + phone().substring(1));
        row.add(isOfFamily() ? party() : "\\N");
        row.add(isOfFamily() ? new String[] {"GUARDIAN", "SPOUSE", "CHILD"}[n % TEN] : "\\N");
        row.add(seat());
        int room = room(count);
        UUID bed = DataSet.bed(camp, room, bedInRoom());
        return row.add(DataSet.room(camp, room).toString()).add(bed.toString()).toString();
    }

    private boolean isOfFamily() {
        return n % TEN < FAMILY;
    }

    private int year() {
        return n % TEN == FAMILY - 1 ? 2012 + n / TEN % 6 : 1950 + n % 50;
    }

    private String name() {
        return FAMILY_NAMES[n / 7 % FAMILY_NAMES.length] + " " + MIDDLE_NAMES[n % MIDDLE_NAMES.length] + " "
                + GIVEN_NAMES[n / 3 % GIVEN_NAMES.length] + " " + GIVEN_NAMES[n / 31 % GIVEN_NAMES.length];
    }

    private String nationality() {
        return n % TEN == TEN - 1 ? "KH" : "VN";
    }

    private String paper() {
        return nationality().equals("VN") ? "0911%08d".formatted(n) : "N%07d".formatted(n);
    }

    private String phone() {
        return "09%08d".formatted(n);
    }

    private String party() {
        return "GĐ" + n / TEN;
    }

    private String seat() {
        return String.format(Locale.ROOT, "%d%c", 1 + n / 4, 'A' + n % 4);
    }

    private int room(int count) {
        if (isOfFamily()) {
            return n / TEN * ROOMS_TO_A_FAMILY + ROOMS_TO_A_FAMILY - 1;
        }
        int roomsOfMen = (count / TEN * MEN_ALONE + BEDS_IN_ROOM - 1) / BEDS_IN_ROOM;
        int nth = (sex.equals("MALE") ? 0 : roomsOfMen) + alone() / BEDS_IN_ROOM;
        return nth / 2 * ROOMS_TO_A_FAMILY + nth % 2;
    }

    private int bedInRoom() {
        return isOfFamily() ? n % TEN : alone() % BEDS_IN_ROOM;
    }

    /** The how manieth of those of his sex who are alone. */
    private int alone() {
        return sex.equals("MALE") ? n / TEN * MEN_ALONE + (n % TEN - 3) / 2 : n / TEN * WOMEN_ALONE + (n % TEN - 4) / 2;
    }
}
