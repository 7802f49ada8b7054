package vn.cachly.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cachly.printing.Form;

/** Bảng treo cửa phòng. */
@ApplicationScoped
class DoorForm implements Form {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Override
    public String file() {
        return "door-card.html";
    }

    @Override
    public Map<String, Object> full() {
        DoorCards.Bed bed = new DoorCards.Bed("1", "4KD-7QX", true, "Đang dọn", DAY, DAY.plusDays(13), "Xe lăn");
        DoorCards.Room room = new DoorCards.Room(
                "A",
                "1",
                "101",
                "Cùng giới",
                "Người tiếp xúc gần (F1)",
                List.of("Người tiếp xúc gần (F1)"),
                2,
                List.of(bed, bed));
        return new DoorCards("Trại Tô Châu", DAY, List.of(room, room)).fields();
    }

    @Override
    public Map<String, Object> sparse() {
        DoorCards.Bed bed = new DoorCards.Bed("1", null, false, null, null, null, null);
        DoorCards.Room room = new DoorCards.Room("A", "1", "101", "Cùng giới", null, List.of(), 0, List.of(bed));
        return new DoorCards("Trại Tô Châu", DAY, List.of(room)).fields();
    }
}
