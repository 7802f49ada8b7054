package vn.cachly.sheet;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;

/** Files over HTTP: which may be how large, and how a refusal looks. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class SheetUploadTest {
    private static final String HEADER = "Họ tên;Ngày sinh;Giới tính\n";
    private static final String UPLOAD = "/test/sheets";
    private static final int MEGABYTE = 1 << 20;

    private static ValidatableResponse send(String type, byte[] file, String language) {
        return given().header("Accept-Language", language)
                .contentType(type)
                .body(file)
                .post(UPLOAD)
                .then();
    }

    private static byte[] lines(int bytes) {
        String line = "An;1984;Nam;" + "x".repeat(3_000) + "\n";
        return ("Họ tên;Ngày sinh;Giới tính;Ghi chú\n" + line.repeat(bytes / line.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTableArrivesWhateverItsSenderCallsIt() {
        byte[] csv = (HEADER + "An;1984;Nam\n").getBytes(StandardCharsets.UTF_8);
        for (String type :
                List.of("text/csv", "text/csv; charset=UTF-8", SheetReader.XLSX, "application/octet-stream")) {
            send(type, csv, "en").statusCode(200).body("rows", equalTo(1)).body("good", equalTo(1));
        }
        byte[] xlsx = new RandomTable(20_261_124).xlsx();
        send("text/csv", xlsx, "en").statusCode(200).body("bytes", equalTo(xlsx.length));
        send("text/plain", csv, "en").statusCode(415).body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void aTableWithFaultsIsRefusedFieldByFieldAndSaysHowManyAreNotListed() {
        byte[] file = (HEADER + "Bí Mật;84;Nam\n" + ";;X\n".repeat(500)).getBytes(StandardCharsets.UTF_8);
        send("text/csv", file, "en")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("SHEET_REFUSED"))
                .body(
                        "detail",
                        equalTo(
                                "The table has 1,501 faults in 501 rows: 1,000 are listed, 501 more are not. Nothing was taken over."))
                .body("errors", hasSize(1_000))
                .body("errors[0].field", equalTo("rows[2].birthDate"))
                .body("errors[0].code", equalTo("YEAR_OF_TWO_DIGITS"))
                .body("errors[0].message", equalTo("Year of two digits"))
                .body(not(containsString("Mật")));
        send("text/csv", file, "vi")
                .body("title", equalTo("Bảng có lỗi"))
                .body(
                        "detail",
                        equalTo(
                                "Bảng có 1.501 lỗi ở 501 dòng: liệt kê 1.000 lỗi, còn 501 lỗi nữa. Chưa nhận dòng nào."))
                .body("errors[0].message", equalTo("Năm hai chữ số"));
    }

    @Test
    void aFileThatIsNoneIsRefusedAsAWhole() {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        send("application/octet-stream", ole, "en")
                .statusCode(400)
                .body("code", equalTo("FILE_OLD_FORMAT"))
                .body(
                        "detail",
                        equalTo("The file is an old .xls or has a password. Save it as .xlsx without a password."));
        send("application/octet-stream", new byte[] {'P', 'K', 3, 4}, "vi")
                .statusCode(400)
                .body("code", equalTo("FILE_UNREADABLE"));
        send("text/csv", (HEADER + ";".repeat(200) + "x").getBytes(StandardCharsets.UTF_8), "en")
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_MANY_COLUMNS"))
                .body(
                        "detail",
                        equalTo("Something stands to the right of column 100. Delete it, or use the blank form."))
                .body("errors[0].field", equalTo("rows[2]"));
        send("text/csv", new byte[0], "en").statusCode(400).body("code", equalTo("FILE_EMPTY"));
        send("text/csv", (HEADER + "An;1984;\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8), "en")
                .statusCode(413)
                .body("code", equalTo("FILE_TOO_MANY_ROWS"))
                .body("detail", equalTo("The table has more than 100,000 rows. Split it."));
    }

    @Test
    void aFileMayBeTwelveMegabytesAndJsonTwo() throws IOException {
        send("text/csv", lines(11 * MEGABYTE), "en").statusCode(200).body("rows", equalTo(3_828));
        assertTooLarge(announced(UPLOAD, "text/csv", 12 * MEGABYTE + 1));
        assertTooLarge(announced("/api/v1/stays", "application/json", 2 * MEGABYTE + 1));
        assertTooLarge(announced("/api/v1/stays", "application/jsontext/csv", 2 * MEGABYTE + 1));
        String fits = "{\"a\": \"" + "x".repeat(2 * MEGABYTE - 100) + "\"}";
        Api.of("upload", Role.RECEPTION)
                .post("/stays", fits)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"));
    }

    private static void assertTooLarge(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("application/problem+json") && answer.contains("\"code\":\"TOO_LARGE\""), answer);
    }

    /** Says how much will come, and does not send it. */
    private static String announced(String path, String type, long length) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(head(path, type, "x", "Content-Length: " + length).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String head(String path, String type, String token, String length) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nContent-Type: "
                + type + "\r\nIdempotency-Key: 12345678-1234\r\nAccept-Language: en\r\n" + length + "\r\n\r\n";
    }

    @Test
    void whatComesInPiecesIsHeldToTheSameMeasures() throws IOException {
        String token = Api.of("upload", Role.RECEPTION).token();
        assertTooLarge(pieces("/api/v1/stays", "application/json", token, "{\"a\": \"", 2 * MEGABYTE));
        assertTooLarge(pieces("/api/v1/stays", "application/json;charset=UTF-8", token, "{\"a\": \"", 11 * MEGABYTE));
        assertTooLarge(pieces(UPLOAD, "text/csv", token, HEADER, 13 * MEGABYTE));
        String small = pieces("/api/v1/stays", "application/json", token, "{\"a\": \"", MEGABYTE);
        assertTrue(small.startsWith("HTTP/1.1 400 "), small);
        String file = pieces(UPLOAD, "Text/CSV", token, HEADER + "An;1984;Nam\n", 11 * MEGABYTE);
        assertTrue(file.startsWith("HTTP/1.1 400 ") && file.contains("\"code\":\"FILE_UNREADABLE\""), file);
    }

    /** Chunked, so that nobody knows beforehand how much will come; ends early when the answer does. */
    private static String pieces(String path, String type, String token, String front, int letters) throws IOException {
        String head = head(path, type, token, "Transfer-Encoding: chunked");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            try {
                chunk(out, front);
                for (int sent = 0; sent < letters; sent += 8_192) {
                    chunk(out, "x".repeat(8_192));
                }
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (IOException e) {
                // The server has heard enough.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
