package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.cachly.printing.Form;

/** Phiếu theo dõi sức khỏe. */
@ApplicationScoped
class RoundForm implements Form {
    private static final String CAMP = "Trại Tô Châu";
    private static final String TITLE = "Buổi sáng ngày 24/11/2026";

    @Override
    public String file() {
        return "round-sheet.html";
    }

    @Override
    public Map<String, Object> full() {
        RoundSheet.Person person = new RoundSheet.Person(
                "1", "4KD-7QX", "Nguyễn Thị Mỹ Hạnh", true, "12/05/1984", "38,2", "96", "sốt · ho", true);
        RoundSheet.Room room = new RoundSheet.Room("Phòng 101", List.of(person, person));
        RoundSheet.Floor floor = new RoundSheet.Floor("Nhà A – Tầng 1", List.of(room, room));
        return new RoundSheet(CAMP, TITLE, new RoundFigures(8, 8, 0, 8, 8), List.of(floor, floor)).fields();
    }

    @Override
    public Map<String, Object> sparse() {
        RoundSheet.Person person = new RoundSheet.Person(null, "4KD-7QX", null, false, null, null, null, null, false);
        RoundSheet.Room room = new RoundSheet.Room("Đang chờ giường", List.of(person));
        RoundSheet.Floor floor = new RoundSheet.Floor("Chưa có giường", List.of(room));
        return new RoundSheet(CAMP, TITLE, new RoundFigures(1, 0, 1, 0, 0), List.of(floor)).fields();
    }
}
