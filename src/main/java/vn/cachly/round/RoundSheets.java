package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.health.CheckSession;
import vn.cachly.health.HealthCheckView;
import vn.cachly.screening.Symptom;

/** Writes a round the way it is read in a corridor: in Vietnamese, nothing abbreviated that somebody has to know. */
@ApplicationScoped
class RoundSheets {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    RoundSheet of(RoundView round) {
        List<RoundSheet.Page> pages = new ArrayList<>();
        round.rooms().stream()
                .collect(Collectors.groupingBy(
                        room -> List.of(room.building(), room.floor()), LinkedHashMap::new, Collectors.toList()))
                .forEach((floor, rooms) -> pages.add(new RoundSheet.Page(
                        "Nhà " + floor.get(0) + " – Tầng " + floor.get(1),
                        rooms.stream()
                                .map(room -> new RoundSheet.Group("Phòng " + room.name(), lines(room.people())))
                                .toList())));
        if (!round.waiting().isEmpty()) {
            pages.add(new RoundSheet.Page(
                    "Chưa có giường", List.of(new RoundSheet.Group("Đang chờ giường", lines(round.waiting())))));
        }
        String title = text(round.session()) + " ngày " + DAY.format(round.day());
        return new RoundSheet(round.facility(), title, round.figures(), pages);
    }

    private static List<RoundSheet.Line> lines(List<RoundPerson> people) {
        return people.stream()
                .map(person -> new RoundSheet.Line(
                        Objects.toString(person.bed(), ""),
                        Objects.toString(person.name(), ""),
                        person.childSharing(),
                        birth(person.birthDate()),
                        temperature(person.check()),
                        person.check() == null
                                ? ""
                                : Objects.toString(person.check().spo2(), ""),
                        found(person.check()),
                        person.alertId() != null))
                .toList();
    }

    /** 1984-05-12 is written 12/05/1984 here. */
    private static String birth(String date) {
        if (date == null) {
            return "";
        }
        List<String> parts = Arrays.asList(date.split("-"));
        Collections.reverse(parts);
        return String.join("/", parts);
    }

    private static String temperature(HealthCheckView check) {
        return check == null || check.temperature() == null
                ? ""
                : check.temperature().toPlainString().replace('.', ',');
    }

    private static String found(HealthCheckView check) {
        if (check == null) {
            return "";
        }
        Stream<String> symptoms = check.symptoms().stream().map(RoundSheets::text);
        String found = Stream.concat(symptoms, Stream.ofNullable(check.note())).collect(Collectors.joining(" · "));
        return found.isEmpty() && check.normal() ? "Bình thường" : found;
    }

    private static String text(CheckSession session) {
        return switch (session) {
            case MORNING -> "Buổi sáng";
            case EVENING -> "Buổi chiều";
            case EXTRA -> "Ngoài buổi";
        };
    }

    private static String text(Symptom symptom) {
        return switch (symptom) {
            case FEVER -> "sốt";
            case COUGH -> "ho";
            case BREATHLESSNESS -> "khó thở";
            case SORE_THROAT -> "đau họng";
            case VOMITING -> "nôn";
            case DIARRHOEA -> "tiêu chảy";
            case BLEEDING -> "xuất huyết";
            case RASH -> "nổi ban";
            case FATIGUE -> "mệt mỏi";
            case LOSS_OF_TASTE -> "mất vị giác";
        };
    }
}
