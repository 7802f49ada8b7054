package vn.cachly;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.Fixtures.Camp;
import vn.cachly.shared.Ids;

/** A laboratory of one camp, and the nurse who takes samples for it. */
public record Lab(Camp camp) {
    private static final String TITLES = "Mã ống;Họ và tên;Năm sinh;Kết quả;Có kết quả lúc;Phương pháp;Loại kết quả\n";

    /** A sample that somebody has taken. */
    public record Taken(UUID id, String tube) {}

    public Taken take(Admission person, Object... otherwise) {
        Map<String, Object> sample = Tubes.sample(otherwise);
        camp.nurse().post("/stays/" + person.stay() + "/samples", sample).then().statusCode(201);
        return new Taken((UUID) sample.get("id"), (String) sample.get("tube"));
    }

    /** A final negative of the woman whom {@link Admission} makes, with whatever the test says otherwise. */
    public static Map<String, Object> result(String tube, Object... otherwise) {
        Map<String, Object> body = Body.of(
                "id",
                Ids.next(),
                "tube",
                tube,
                "name",
                "Nguyễn Thị Hoa",
                "birthYear",
                1984,
                "status",
                "FINAL",
                "outcome",
                "NEGATIVE",
                "resultedAt",
                "2026-11-23T18:00:00+07:00",
                "laboratory",
                "TTYT Hà Tiên");
        body.putAll(Body.of(otherwise));
        return body;
    }

    /** One alone: its item of the answer. */
    public ValidatableResponse report(String tube, Object... otherwise) {
        return send(List.of(result(tube, otherwise))).rootPath("items[0]");
    }

    public ValidatableResponse send(List<Map<String, Object>> items) {
        return camp.laboratory()
                .post("/test-results", Body.of("items", items))
                .then()
                .statusCode(200);
    }

    /** The last word about a tube is taken back. */
    public void withdraw(Taken sample) {
        stepped(sample, "withdraw", Body.of("id", Ids.next(), "reason", "WRONG_TUBE"));
    }

    /** The last word about a tube becomes another. */
    public void correct(Taken sample, String outcome, String resultedAt) {
        stepped(
                sample,
                "correct",
                Body.of(
                        "id",
                        Ids.next(),
                        "name",
                        "Nguyễn Thị Hoa",
                        "outcome",
                        outcome,
                        "resultedAt",
                        resultedAt,
                        "reason",
                        "TRANSCRIPTION"));
    }

    private void stepped(Taken sample, String step, Map<String, Object> body) {
        String path = "/samples/" + sample.id();
        camp.laboratory()
                .post(path + "/results/" + step, camp.laboratory().get(path).<Integer>path("version"), body)
                .then()
                .statusCode(200);
    }

    public ValidatableResponse results(Taken sample) {
        return camp.laboratory()
                .get("/samples/" + sample.id() + "/results")
                .then()
                .statusCode(200);
    }

    public static String row(String tube, String name, Object born, String outcome) {
        return tube + ";" + name + ";" + born + ";" + outcome + ";23/11/2026 18:00;RT-PCR;\n";
    }

    public Response file(String query, String rows) {
        return file(camp.laboratory(), query, (TITLES + rows).getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    public static Response file(Api api, String query, byte[] file, String type) {
        return api.request()
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(type)
                .body(file)
                .post("/api/v1/test-results/files" + query);
    }

    public static byte[] bytes(String rows) {
        return (TITLES + rows).getBytes(StandardCharsets.UTF_8);
    }
}
