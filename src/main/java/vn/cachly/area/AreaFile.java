package vn.cachly.area;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.PlainText;

/** A CSV file as spreadsheets write it: UTF-8 with or without a mark, commas or semicolons, columns in any order. */
final class AreaFile {
    private static final int MAX_BYTES = 200_000;
    private static final int MAX_ROWS = 20_000;
    private static final String MARK = "\ufeff";
    private static final Set<String> NEEDED = Set.of("change", "tier", "code", "from");
    private static final Set<String> KNOWN =
            Set.of("change", "tier", "code", "name", "parentcode", "from", "predecessors", "places");

    private AreaFile() {}

    /** One row: its line, and its cells by the names of their columns in small letters. */
    record Row(int line, Map<String, String> cells, boolean tooLong) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws RuleBroken TOO_LARGE (413), or INVALID (400) for what is not a CSV file with our columns */
    static List<Row> rows(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw new RuleBroken(CommonCode.TOO_LARGE);
        }
        List<CsvRecord> records = records(text(file));
        if (records.size() > MAX_ROWS) {
            throw new RuleBroken(CommonCode.TOO_LARGE);
        }
        if (records.isEmpty()) {
            throw new RuleBroken(CommonCode.INVALID).at("rows[1]");
        }
        List<String> columns = columns(records.get(0));
        return records.stream().skip(1).map(row -> row(row, columns)).toList();
    }

    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            String plain = text.startsWith(MARK) ? text.substring(1) : text;
            if (PlainText.isFit(plain.replace("\r", ""))) {
                return Normalizer.normalize(plain, Normalizer.Form.NFC);
            }
        } catch (CharacterCodingException e) {
            throw new RuleBroken(CommonCode.INVALID).at("rows");
        }
        throw new RuleBroken(CommonCode.INVALID).at("rows");
    }

    private static List<CsvRecord> records(String text) {
        String header = text.lines().findFirst().orElse("");
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(header.contains(";") ? ';' : ',')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            throw new RuleBroken(CommonCode.INVALID).at("rows[" + (records.size() + 1) + "]");
        }
        return records;
    }

    private static List<String> columns(CsvRecord header) {
        List<String> columns = header.getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!KNOWN.containsAll(columns)
                || !columns.containsAll(NEEDED)
                || Set.copyOf(columns).size() < columns.size()) {
            throw new RuleBroken(CommonCode.INVALID).at("rows[1]");
        }
        return columns;
    }

    private static Row row(CsvRecord row, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
            cells.put(columns.get(i), row.getField(i).strip());
        }
        return new Row((int) row.getStartingLineNumber(), cells, row.getFieldCount() > columns.size());
    }
}
