package vn.cachly.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cachly.printing.Fields;

/** What hangs at the doors of a camp: no name, and of a person only what whoever goes in has to know. */
record DoorCards(String camp, LocalDate day, List<Room> rooms) {

    /**
     * A door.
     *
     * @param sexPolicy who may come in
     * @param keptFor the only people who are let in; null: whoever comes first decides
     * @param categories of those in it
     */
    record Room(
            String building,
            String floor,
            String name,
            String sexPolicy,
            String keptFor,
            List<String> categories,
            int people,
            List<Bed> beds) {
        private Map<String, Object> fields() {
            return Fields.of(
                    "building",
                    building,
                    "floor",
                    floor,
                    "name",
                    name,
                    "sexPolicy",
                    sexPolicy,
                    "keptFor",
                    keptFor,
                    "categories",
                    categories,
                    "people",
                    people,
                    "beds",
                    Fields.each(beds, Bed::fields));
        }
    }

    /**
     * A bed; once more for a child in it.
     *
     * @param code of whoever lies in it
     * @param use why nobody lies in it; null also when it is free
     * @param until the last day, as far as it can be said
     */
    record Bed(String name, String code, boolean child, String use, LocalDate since, LocalDate until, String mobility) {
        private Map<String, Object> fields() {
            return Fields.of(
                    "name",
                    name,
                    "code",
                    code,
                    "child",
                    child,
                    "use",
                    use,
                    "since",
                    since,
                    "until",
                    until,
                    "mobility",
                    mobility);
        }
    }

    Map<String, Object> fields() {
        return Fields.of("camp", camp, "day", day, "rooms", Fields.each(rooms, Room::fields));
    }
}
