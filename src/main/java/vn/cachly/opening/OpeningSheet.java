package vn.cachly.opening;

import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cachly.bed.Berth;
import vn.cachly.sheet.ColumnKind;
import vn.cachly.sheet.SheetColumn;
import vn.cachly.sheet.SheetLayout;

/**
 * The form on paper, to walk with through the camp: a box for each bed, with room to write by hand.
 *
 * @param camp its name
 * @param fields of each box, as the columns of the file
 */
record OpeningSheet(String camp, List<Field> fields, List<Floor> floors) implements TemplateInstance {

    /**
     * Something to write down.
     *
     * @param wide whether it is long
     * @param choices to tick one of, if it is no more than that
     */
    record Field(String title, boolean needed, boolean wide, List<String> choices) {}

    /** A floor begins on a page of its own. */
    record Floor(String title, List<Box> boxes) {}

    /** A bed. */
    record Box(int number, String room, String bed) {}

    static OpeningSheet of(String camp, SheetLayout layout, List<Berth> berths) {
        Map<String, List<Box>> floors = new LinkedHashMap<>();
        int number = 0;
        for (Berth berth : berths) {
            String title = "Nhà " + berth.building() + " – Tầng " + berth.floor();
            floors.computeIfAbsent(title, floor -> new ArrayList<>()).add(new Box(++number, berth.room(), berth.bed()));
        }
        return new OpeningSheet(
                camp,
                layout.columns().stream()
                        .filter(column -> !OpeningColumns.PLACE.contains(column.key()))
                        .map(OpeningSheet::field)
                        .toList(),
                floors.entrySet().stream()
                        .map(floor -> new Floor(floor.getKey(), floor.getValue()))
                        .toList());
    }

    private static Field field(SheetColumn column) {
        Map<String, String> first = new LinkedHashMap<>();
        column.words().forEach((word, code) -> first.putIfAbsent(code, word));
        boolean isWide = column.kind() == ColumnKind.TEXT || first.size() > 2;
        return new Field(
                column.vietnamese().get(0),
                OpeningColumns.REQUIRED.contains(column.key()),
                isWide,
                List.copyOf(first.values()));
    }
}
