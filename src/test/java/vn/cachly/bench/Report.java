package vn.cachly.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures beside their limits, as a table to read and as JSON to compare with. */
final class Report {
    private final List<Map<String, Object>> lines = new ArrayList<>();
    private final Map<String, Object> machine = new LinkedHashMap<>();

    void machine(String name, Object value) {
        machine.put(name, value);
    }

    /** @param limit empty for a figure that explains others */
    void add(String work, String figure, String limit, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("work", work);
        line.put("figure", figure);
        line.put("limit", limit);
        line.put("median", sorted[sorted.length / 2]);
        line.put("min", sorted[0]);
        line.put("max", sorted[sorted.length - 1]);
        line.put("runs", sorted.length);
        lines.add(line);
        System.out.println(row(line));
    }

    /** Median of several runs. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    void write(Path folder) throws IOException {
        List<String> table = new ArrayList<>();
        machine.forEach((name, value) -> table.add(name + ": " + value));
        table.add("");
        table.add("| work | figure | limit | median | min | max | runs |");
        table.add("|---|---|---|---:|---:|---:|---:|");
        lines.forEach(line -> table.add(row(line)));
        Files.write(folder.resolve("benchmark.md"), table);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", machine);
        all.put("figures", lines);
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(folder.resolve("benchmark.json").toFile(), all);
        System.out.println(String.join("\n", table));
    }

    private static String row(Map<String, Object> line) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |",
                line.get("work"),
                line.get("figure"),
                line.get("limit"),
                number((double) line.get("median")),
                number((double) line.get("min")),
                number((double) line.get("max")),
                line.get("runs"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }
}
