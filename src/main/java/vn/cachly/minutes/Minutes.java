package vn.cachly.minutes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.cachly.paper.Camp;
import vn.cachly.printing.Fields;

/**
 * Whom a camp hands over, and to which communes.
 *
 * @param draft nobody has left yet: it says who is to be handed over
 * @param withdrawn the commune has to look after nobody any more
 * @param decision the number of the decision by which they leave
 * @param planned the day on which they are to leave; null when only one person is handed over
 */
record Minutes(
        boolean draft,
        boolean withdrawn,
        String decision,
        String exit,
        LocalDate planned,
        Camp camp,
        List<Section> sections) {

    /** A commune with those it receives. */
    record Section(String unit, String province, List<Person> people) {
        private Map<String, Object> fields() {
            return Fields.of(
                    "unit",
                    unit,
                    "province",
                    province,
                    "total",
                    people.size(),
                    "people",
                    Fields.each(people, Person::fields));
        }
    }

    /** Somebody handed over: what a commune needs to find him, and no result. */
    record Person(
            String name,
            String birth,
            String sex,
            String phone,
            String address,
            String transport,
            String vehicle,
            LocalDateTime left,
            LocalDate followUpUntil) {
        private Map<String, Object> fields() {
            return Fields.of(
                    "name",
                    name,
                    "birth",
                    birth,
                    "sex",
                    sex,
                    "phone",
                    phone,
                    "address",
                    address,
                    "transport",
                    transport,
                    "vehicle",
                    vehicle,
                    "left",
                    left,
                    "followUpUntil",
                    followUpUntil);
        }
    }

    Map<String, Object> fields() {
        return Fields.of(
                "draft",
                draft,
                "withdrawn",
                withdrawn,
                "decision",
                decision,
                "exit",
                exit,
                "planned",
                planned,
                "camp",
                camp.fields(),
                "total",
                sections.stream().mapToInt(section -> section.people().size()).sum(),
                "sections",
                Fields.each(sections, Section::fields));
    }
}
