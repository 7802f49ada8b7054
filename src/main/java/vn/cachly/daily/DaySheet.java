package vn.cachly.daily;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.shared.VietNam;
import vn.cachly.sheet.FigureSheet;
import vn.cachly.sheet.FigureSheet.Heading;
import vn.cachly.sheet.FigureSheet.Line;
import vn.cachly.sheet.SheetReader;

/** The figures of a day as a workbook: a row for each camp, and one for all of them. */
final class DaySheet {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu").withZone(VietNam.ZONE);

    private final DailyView view;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Function<DayFigures, Integer>> columns = new ArrayList<>();

    private DaySheet(DailyView view) {
        this.view = view;
        headings.add(new Heading("Cơ sở cách ly", "Camp"));
        stock();
        people();
        samples();
        add(
                "Tổng từ trước đến nay",
                "Total since opening",
                day -> day.cumulative().total());
        add("Đã kết thúc", "Ended since opening", day -> day.cumulative().ended());
        add(
                "Lệch từ trước đến nay",
                "Off since opening",
                day -> day.cumulative().off());
    }

    static byte[] xlsx(DailyView view) {
        DaySheet sheet = new DaySheet(view);
        List<Line> lines = new ArrayList<>();
        view.camps().forEach(camp -> lines.add(sheet.line(camp.name(), camp.figures())));
        lines.add(sheet.line("Tổng cộng / Total", view.total()));
        return FigureSheet.xlsx(sheet.about(), sheet.headings, lines);
    }

    /** To be kept under the name of its day. */
    static RestResponse<byte[]> answer(DailyView view) {
        return RestResponse.ResponseBuilder.ok(xlsx(view), SheetReader.XLSX)
                .header("Content-Disposition", "attachment; filename=\"so-lieu-" + view.day() + ".xlsx\"")
                .build();
    }

    private void stock() {
        add("Đang cách ly trước", "Before", DayFigures::before);
        add("Đã báo cáo trước", "Before, as told then", DayFigures::beforeAsTold);
        flows(DayCauses.IN, DayFigures::in, "Vào: ", "In: ");
        add("Vào trong ngày", "In", day -> day.in().total());
        flows(DayCauses.OUT, DayFigures::out, "Ra: ", "Out: ");
        add("Ra trong ngày", "Out", day -> day.out().total());
        add("Đang cách ly", "Now", day -> day.now().total());
        add("Lệch", "Off", DayFigures::off);
    }

    private void people() {
        add("Có giường", "In beds", day -> day.now().inBeds());
        add("Trẻ nằm chung", "Children sharing", day -> day.now().childrenSharing());
        add("Chờ giường", "Waiting for a bed", day -> day.now().waiting());
        add("Ở bệnh viện", "In hospital", day -> day.now().inHospital());
        add("Đang di chuyển", "In transit", day -> day.now().inTransit());
        add("Vắng mặt", "Absent", day -> day.now().absent());
        add("Chưa rõ chỗ", "Unplaced", day -> day.now().unplaced());
    }

    private void samples() {
        add("Mẫu lấy trong ngày", "Samples taken", day -> day.samples().inDay().taken());
        add("Dương tính trong ngày", "Positive", day -> day.samples().inDay().positive());
        add("Âm tính trong ngày", "Negative", day -> day.samples().inDay().negative());
        add("Kết quả khác", "Other results", day -> day.samples().inDay().other());
        add("Mẫu bị từ chối", "Samples rejected", day -> day.samples().inDay().rejected());
        add("Đang chờ kết quả", "Pending", day -> day.samples().pending());
        add(
                "Tổng số mẫu",
                "Samples since opening",
                day -> day.samples().sinceOpening().taken());
        add(
                "Tổng dương tính",
                "Positive since opening",
                day -> day.samples().sinceOpening().positive());
        add(
                "Tổng âm tính",
                "Negative since opening",
                day -> day.samples().sinceOpening().negative());
    }

    /** Also of causes that have no words here: no figure is left out of a sum. */
    private void flows(
            Map<String, Heading> known, Function<DayFigures, DayFlow> flow, String vietnamese, String english) {
        Map<String, Heading> all = new LinkedHashMap<>(known);
        flow.apply(view.total())
                .byCause()
                .keySet()
                .forEach(cause -> all.putIfAbsent(cause, new Heading(vietnamese + cause, english + cause)));
        all.forEach((cause, heading) -> add(
                heading.vietnamese(), heading.english(), day -> flow.apply(day).of(cause)));
    }

    private void add(String vietnamese, String english, Function<DayFigures, Integer> figure) {
        headings.add(new Heading(vietnamese, english));
        columns.add(figure);
    }

    private Line line(String name, DayFigures day) {
        return new Line(name, columns.stream().map(column -> column.apply(day)).toList());
    }

    private String about() {
        return "Số liệu từ %s đến %s%s / Figures from %s to %s%s"
                .formatted(
                        moment(view.from()),
                        moment(view.asOf()),
                        view.complete() ? "" : " (chưa chốt)",
                        moment(view.from()),
                        moment(view.asOf()),
                        view.complete() ? "" : " (before the cut-off)");
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
