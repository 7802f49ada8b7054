package vn.cachly.round;

import java.util.List;
import java.util.Map;
import vn.cachly.printing.Fields;

/**
 * A round on paper: a page for each floor, a line for each person, blank where nobody has written yet.
 *
 * @param camp its name
 * @param title which session of which day
 */
record RoundSheet(String camp, String title, RoundFigures figures, List<Floor> floors) {

    /** A floor, or those who lie on none. */
    record Floor(String title, List<Room> rooms) {
        private Map<String, Object> fields() {
            return Fields.of("title", title, "rooms", Fields.each(rooms, Room::fields));
        }
    }

    /** A room. */
    record Room(String title, List<Person> people) {
        private Map<String, Object> fields() {
            return Fields.of("title", title, "total", people.size(), "people", Fields.each(people, Person::fields));
        }
    }

    /** A person, with the code that stands at the door. */
    record Person(
            String bed,
            String code,
            String name,
            boolean child,
            String birth,
            String temperature,
            String spo2,
            String found,
            boolean alert) {
        private Map<String, Object> fields() {
            return Fields.of(
                    "bed",
                    bed,
                    "code",
                    code,
                    "name",
                    name,
                    "child",
                    child,
                    "birth",
                    birth,
                    "temperature",
                    temperature,
                    "spo2",
                    spo2,
                    "found",
                    found,
                    "alert",
                    alert);
        }
    }

    Map<String, Object> fields() {
        return Fields.of(
                "camp",
                camp,
                "title",
                title,
                "figures",
                Fields.of(
                        "people",
                        figures.people(),
                        "checked",
                        figures.checked(),
                        "missing",
                        figures.missing(),
                        "unwell",
                        figures.unwell(),
                        "alerts",
                        figures.alerts()),
                "floors",
                Fields.each(floors, Floor::fields));
    }
}
