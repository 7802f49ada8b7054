package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.RuleBroken;

/** Text files, in the ways in which they are written in Viet Nam. */
class CsvTest {
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String TABLE = "Họ và tên;Ngày sinh;Giới tính\nĐặng Thị Huyền;1984;Nữ\n";
    private static final List<String> READ = List.of("2 {name=Đặng Thị Huyền, birthDate=1984, sex=FEMALE}");

    /** Letters as Windows keeps them: the mark of tone stands behind its letter. */
    static byte[] windows(String text) {
        StringBuilder parted = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String one = String.valueOf(letter);
            String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
            boolean isKnown = WINDOWS_1258.newEncoder().canEncode(letter);
            parted.append(isKnown ? one : toned(apart));
        }
        return parted.toString().getBytes(WINDOWS_1258);
    }

    /** Everything but the mark of tone is composed again. */
    private static String toned(String apart) {
        String tones = "\u0300\u0301\u0303\u0309\u0323";
        StringBuilder letter = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        apart.chars().forEach(part -> (tones.indexOf(part) < 0 ? letter : tone).append((char) part));
        return Normalizer.normalize(letter, Normalizer.Form.NFC) + tone;
    }

    static byte[] marked(String text, Charset charset) {
        return ("\ufeff" + text).getBytes(charset);
    }

    @Test
    void everyUsualEncodingIsRecognised() {
        for (byte[] file : List.of(
                TABLE.getBytes(StandardCharsets.UTF_8),
                marked(TABLE, StandardCharsets.UTF_8),
                marked(TABLE, StandardCharsets.UTF_16LE),
                marked(TABLE, StandardCharsets.UTF_16BE),
                TABLE.getBytes(StandardCharsets.UTF_16LE),
                TABLE.getBytes(StandardCharsets.UTF_16BE),
                windows(TABLE),
                Normalizer.normalize(TABLE, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8))) {
            assertEquals(READ, Reading.of(file).shown());
        }
    }

    @Test
    void theTableOfWindowsIsTheOneOfJava() throws IOException {
        byte[] all = new byte[256];
        for (int code = 0; code < all.length; code++) {
            all[code] = (byte) code;
        }
        String letters = new BufferedReader(new Windows1258(new ByteArrayInputStream(all, 128, 128))).readLine();
        assertEquals(new String(all, 128, 128, WINDOWS_1258).replace('\ufffd', '\uffff'), letters);
    }

    @Test
    void aByteWithoutAMeaningIsNoLetter() {
        byte[] file = windows(TABLE + "Tr\u1ea7n;1984;N\u1eef\n");
        file[file.length - 12] = (byte) 0x8d;
        assertEquals(List.of("rows[3].name CONTROL_CHARACTER"), Reading.of(file).faults());
    }

    @Test
    void utf8ThatWasDamagedIsNotReadAsSomethingElse() {
        byte[] file = TABLE.getBytes(StandardCharsets.UTF_8);
        int unreadable = 0;
        // With less than one whole letter of several bytes nobody can tell.
        for (int length = 4; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            if (!new String(cut, StandardCharsets.UTF_8).contains("\ufffd")) {
                Reading.of(cut);
            } else {
                assertEquals("FILE_UNREADABLE", Reading.refusal(cut));
                unreadable++;
            }
        }
        assertEquals(15, unreadable);
        byte[] bent = TABLE.getBytes(StandardCharsets.UTF_8);
        bent[3] = (byte) 0xff;
        assertEquals("FILE_UNREADABLE", Reading.refusal(bent));
        byte[] odd = marked(TABLE, StandardCharsets.UTF_16LE);
        assertEquals("FILE_UNREADABLE", Reading.refusal(Arrays.copyOf(odd, odd.length - 1)));
        assertEquals(
                "FILE_UNREADABLE",
                Reading.refusal(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', (byte) 0xff}));
    }

    @Test
    void whatIsNoTextIsNoTable() {
        assertEquals("FILE_EMPTY", Reading.refusal(new byte[0]));
        assertEquals("FILE_EMPTY", Reading.refusal(" \n\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("FILE_EMPTY", Reading.refusal("\ufeff".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "FILE_UNREADABLE", Reading.refusal("<html><table><tr><td>Họ tên".getBytes(StandardCharsets.UTF_8)));
        assertEquals("FILE_UNREADABLE", Reading.refusal((TABLE + "\u0000").getBytes(StandardCharsets.UTF_8)));
        byte[] picture = new byte[5_000];
        new java.util.Random(1).nextBytes(picture);
        assertEquals("FILE_UNREADABLE", Reading.refusal(picture));
    }

    @Test
    void theTitlesTellWhatPartsTheCells() {
        for (char separator : new char[] {';', ',', '\t'}) {
            String table = TABLE.replace(';', separator);
            assertEquals(
                    READ,
                    Reading.of("Danh sách; chuyến VJ1,\t23/11\n" + table).shown().stream()
                            .map(row -> row.replaceFirst("^3", "2"))
                            .toList());
        }
        assertEquals(
                List.of("2 {name=An; Bình, birthDate=1984, sex=MALE}"),
                Reading.of("\"Họ và tên\",\"Ngày sinh\",\"Giới tính\"\n\"An; Bình\",1984,Nam\n")
                        .shown());
    }

    @Test
    void linesEndInAnyWay() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String table = TABLE.replace("\n", end) + end + "\"An" + end + "Bình\";1985;" + end + "Chi;1986;";
            assertEquals(
                    List.of(READ.get(0), "4 {name=An\nBình, birthDate=1985}", "5 {name=Chi, birthDate=1986}"),
                    Reading.of(table).shown());
        }
    }

    @Test
    void quotesMayHoldAnythingAndMustEnd() {
        assertEquals(
                List.of("2 {name=An \"Tư\"; Bình, birthDate=1984}"),
                Reading.of("Họ và tên;Ngày sinh;Giới tính\n \"An \"\"Tư\"\"; Bình\" ; \"1984\";\n")
                        .shown());
        RuleBroken open = assertThrows(RuleBroken.class, () -> Reading.of(TABLE + "\"An;1984\n"));
        assertEquals("FILE_UNREADABLE", open.code().name());
    }

    @Test
    void whatWouldBeAFormulaIsNoneAndComesBackAsItWas() {
        List<String> row = List.of("=1+1", "+84912345678", "-cmd", "@x", "-5", "-5,5", "'quoted", "\ttab", "plain");
        String text = new String(CsvText.of(List.of(row)), StandardCharsets.UTF_8);
        assertEquals("\ufeff'=1+1;'+84912345678;'-cmd;'@x;-5;-5,5;'quoted;'\ttab;plain\r\n", text);
        Reading reading = Reading.of("Họ và tên;Ngày sinh;Giới tính;SĐT;Ghi chú\n'=1+1;1984;;'+84912345678;'quoted\n");
        assertEquals(List.of("2 {name==1+1, birthDate=1984, phone=+84912345678, note='quoted}"), reading.shown());
    }
}
