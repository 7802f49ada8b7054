package vn.cachly.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.cachly.bed.Berth;
import vn.cachly.bed.ResidentService;
import vn.cachly.facility.Categories;
import vn.cachly.facility.FacilityService;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.sheet.SheetForm;
import vn.cachly.sheet.SheetLayout;

/** Blank forms in which the beds of a camp stand already, so that people write names beside them and nothing else. */
@UseCase
@Transactional
@ApplicationScoped
public class OpeningFormService {
    private final FacilityService facilities;
    private final ResidentService residents;
    private final Categories categories;
    private final Timekeeper timekeeper;

    OpeningFormService(
            FacilityService facilities, ResidentService residents, Categories categories, Timekeeper timekeeper) {
        this.facilities = facilities;
        this.residents = residents;
        this.categories = categories;
        this.timekeeper = timekeeper;
    }

    /** Without the beds that somebody or something has in the service already. */
    byte[] form(UUID facility, OpeningFormat format) {
        String camp = facilities.view(facility).name();
        List<Berth> free = residents.berths(facility, timekeeper.now()).stream()
                .filter(berth -> !berth.inUse())
                .toList();
        SheetLayout layout = OpeningColumns.layout(categories.all());
        return switch (format) {
            case XLSX -> SheetForm.xlsx(layout, rows(free));
            case CSV -> SheetForm.csv(layout, rows(free));
            case HTML -> OpeningSheet.of(camp, layout, free).render().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static List<Map<String, String>> rows(List<Berth> berths) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Berth berth : berths) {
            rows.add(Map.of(
                    OpeningColumns.NUMBER, Objects.toString(rows.size() + 1),
                    OpeningColumns.BUILDING, berth.building(),
                    OpeningColumns.FLOOR, berth.floor(),
                    OpeningColumns.ROOM, berth.room(),
                    OpeningColumns.BED, berth.bed()));
        }
        return rows;
    }
}
