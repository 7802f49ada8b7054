package vn.cachly.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.health.CheckSession;
import vn.cachly.health.HealthCheckView;
import vn.cachly.printing.Written;
import vn.cachly.screening.Symptom;
import vn.cachly.stay.StayCode;

/** Writes a round the way it is read in a corridor: in Vietnamese, nothing abbreviated that somebody has to know. */
@ApplicationScoped
class RoundSheets {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    RoundSheet of(RoundView round) {
        List<RoundSheet.Floor> floors = new ArrayList<>();
        round.rooms().stream()
                .collect(Collectors.groupingBy(
                        room -> List.of(room.building(), room.floor()), LinkedHashMap::new, Collectors.toList()))
                .forEach((floor, rooms) -> floors.add(new RoundSheet.Floor(
                        "Nhà " + floor.get(0) + " – Tầng " + floor.get(1),
                        rooms.stream()
                                .map(room -> new RoundSheet.Room("Phòng " + room.name(), lines(room.people())))
                                .toList())));
        if (!round.waiting().isEmpty()) {
            floors.add(new RoundSheet.Floor(
                    "Chưa có giường", List.of(new RoundSheet.Room("Đang chờ giường", lines(round.waiting())))));
        }
        String title = text(round.session()) + " ngày " + DAY.format(round.day());
        return new RoundSheet(round.facility(), title, round.figures(), floors);
    }

    private static List<RoundSheet.Person> lines(List<RoundPerson> people) {
        return people.stream()
                .map(person -> new RoundSheet.Person(
                        person.bed(),
                        StayCode.of(person.stayId()),
                        person.name(),
                        person.childSharing(),
                        Written.birth(person.birthDate()),
                        temperature(person.check()),
                        person.check() == null
                                ? null
                                : Objects.toString(person.check().spo2(), null),
                        found(person.check()),
                        person.alertId() != null))
                .toList();
    }

    private static String temperature(HealthCheckView check) {
        return check == null || check.temperature() == null
                ? null
                : check.temperature().toPlainString().replace('.', ',');
    }

    private static String found(HealthCheckView check) {
        if (check == null) {
            return null;
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
