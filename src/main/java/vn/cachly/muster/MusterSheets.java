package vn.cachly.muster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.person.Mobility;
import vn.cachly.person.Needs;
import vn.cachly.person.Sex;
import vn.cachly.shared.VietNam;
import vn.cachly.stay.PresenceKind;

/** Writes a muster the way it is read aloud in a corridor: in Vietnamese, nothing abbreviated that somebody has to know. */
@ApplicationScoped
class MusterSheets {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(VietNam.ZONE);

    private final Categories categories;

    MusterSheets(Categories categories) {
        this.categories = categories;
    }

    MusterSheet of(MusterView muster) {
        Map<String, String> names =
                categories.all().stream().collect(Collectors.toMap(CategoryView::code, CategoryView::nameVi));
        List<MusterSheet.Page> pages = new ArrayList<>();
        muster.buildings()
                .forEach(building -> building.floors().forEach(floor -> pages.add(floor(building, floor, names))));
        if (!muster.waiting().isEmpty()) {
            pages.add(page("Chưa có giường", muster.waiting(), true, names));
        }
        if (!muster.elsewhere().isEmpty()) {
            pages.add(page("Không ở trong trại", muster.elsewhere(), false, names));
        }
        return new MusterSheet(muster.facility(), MOMENT.format(muster.at()), muster.people(), pages);
    }

    private static MusterSheet.Page floor(MusterBuilding building, MusterFloor floor, Map<String, String> names) {
        return new MusterSheet.Page(
                "Nhà " + building.name() + " – Tầng " + floor.name(),
                floor.total(),
                floor.rooms().stream()
                        .map(room -> new MusterSheet.Group("Phòng " + room.name(), true, lines(room.people(), names)))
                        .toList());
    }

    private static MusterSheet.Page page(
            String title, List<MusterPerson> people, boolean called, Map<String, String> names) {
        List<MusterSheet.Group> groups = Arrays.stream(PresenceKind.values())
                .map(kind -> people.stream()
                        .filter(person -> person.whereabouts() == kind)
                        .toList())
                .filter(there -> !there.isEmpty())
                .map(there -> new MusterSheet.Group(text(there.get(0).whereabouts()), called, lines(there, names)))
                .toList();
        return new MusterSheet.Page(title, people.size(), groups);
    }

    private static List<MusterSheet.Line> lines(List<MusterPerson> people, Map<String, String> names) {
        return people.stream()
                .map(person -> new MusterSheet.Line(
                        Objects.toString(person.bed(), ""),
                        Objects.toString(person.name(), ""),
                        person.childSharing(),
                        birth(person.birthDate()),
                        text(person.sex()),
                        names.getOrDefault(person.category(), ""),
                        needs(person.needs())))
                .toList();
    }

    /** 1984-05-12 is written 12/05/1984 here. */
    private static String birth(String date) {
        if (date == null) {
            return "";
        }
        List<String> parts = Stream.of(date.split("-")).collect(Collectors.toList());
        Collections.reverse(parts);
        return String.join("/", parts);
    }

    /** Whatever somebody who carries people out has to know, first. */
    private static String needs(Needs needs) {
        if (needs == null) {
            return "";
        }
        Stream<String> carried = Stream.of(
                mobility(needs.mobility()),
                Boolean.TRUE.equals(needs.pregnant()) ? "Mang thai" : null,
                labelled("Thuốc", needs.medicine()),
                labelled("Ăn", needs.diet()),
                needs.other());
        return carried.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String labelled(String label, String text) {
        return text == null ? null : label + ": " + text;
    }

    private static String mobility(Mobility mobility) {
        if (mobility == null) {
            return null;
        }
        return switch (mobility) {
            case INDEPENDENT -> null;
            case REDUCED -> "Đi lại khó";
            case WHEELCHAIR -> "Xe lăn";
            case BEDRIDDEN -> "Nằm liệt, phải khiêng";
        };
    }

    private static String text(Sex sex) {
        if (sex == null) {
            return "";
        }
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case OTHER -> "Khác";
            case UNKNOWN -> "?";
        };
    }

    private static String text(PresenceKind kind) {
        return switch (kind) {
            case IN_CAMP -> "Trong trại";
            case WAITING_FOR_BED -> "Đang chờ giường";
            case AT_HOSPITAL -> "Ở bệnh viện";
            case IN_TRANSIT -> "Đang di chuyển";
            case ABSENT -> "Vắng mặt";
        };
    }
}
