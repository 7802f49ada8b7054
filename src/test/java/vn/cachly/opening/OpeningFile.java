package vn.cachly.opening;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cachly.Api;

/** The list of a camp, with something sensible in every column that a test does not speak of. */
public final class OpeningFile {
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** A man who came over the border on 20/4/2021, unless the pairs of titles and cells say otherwise. */
    public OpeningFile row(String room, String bed, String... pairs) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("Họ và tên", "Nguyễn Văn " + (rows.size() + 1));
        row.put("Năm sinh", "1984");
        row.put("Giới tính", "Nam");
        row.put("Vào trại lúc", "20/04/2021 15:30");
        row.put("Phòng", room);
        row.put("Giường", bed);
        row.put("Diện cách ly", "Người nhập cảnh");
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(pairs[i], pairs[i + 1]);
        }
        rows.add(row);
        return this;
    }

    public byte[] csv() {
        List<List<String>> table = table();
        return table.stream()
                .map(row -> String.join(";", row))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            List<List<String>> table = table();
            for (int row = 0; row < table.size(); row++) {
                for (int column = 0; column < table.get(row).size(); column++) {
                    sheet.value(row, column, table.get(row).get(column));
                }
            }
        }
        return file.toByteArray();
    }

    private List<List<String>> table() {
        Set<String> titles = new LinkedHashSet<>();
        rows.forEach(row -> titles.addAll(row.keySet()));
        List<List<String>> table = new ArrayList<>();
        table.add(List.copyOf(titles));
        rows.forEach(row -> table.add(
                titles.stream().map(title -> row.getOrDefault(title, "")).toList()));
        return table;
    }

    public static Response send(Api api, UUID camp, String query, byte[] file) {
        return send(api, camp, query, file, "vi");
    }

    static Response send(Api api, UUID camp, String query, byte[] file, String language) {
        RequestSpecification request = given().header("Accept-Language", language)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .body(file);
        return (api.token() == null ? request : request.header("Authorization", "Bearer " + api.token()))
                .post("/api/v1/facilities/" + camp + "/opening-balance" + query);
    }
}
