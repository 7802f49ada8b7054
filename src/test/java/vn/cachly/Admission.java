package vn.cachly;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.shared.Ids;

/** The body of an admission, with something sensible in every field a test does not speak of. */
public final class Admission {
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Map<String, Object> person = new LinkedHashMap<>();

    private Admission() {
        body.put("id", Ids.next());
        body.put("category", "ENTRANT");
        person.put("id", Ids.next());
        person.put("name", "Nguyễn Thị Hoa");
        person.put("birthDate", "1984-05-12");
        person.put("sex", "FEMALE");
        person.put("nationality", "VN");
        body.put("person", person);
    }

    public static Admission into(UUID bed) {
        return new Admission().with("bedId", bed);
    }

    public static Admission waitingIn(UUID camp) {
        return new Admission().with("facilityId", camp);
    }

    public Admission with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Admission person(String field, Object value) {
        person.put(field, value);
        return this;
    }

    /** A small child who shares the bed of a guardian. */
    public Admission childOf(UUID guardianStay) {
        return person("birthDate", "2024").with("guardianStayId", guardianStay);
    }

    public Admission man() {
        return person("sex", "MALE");
    }

    public Admission of(String category) {
        return with("category", category);
    }

    public Admission at(String moment) {
        return with("happenedAt", moment);
    }

    public Admission paper(String kind, String value) {
        return person("identifiers", List.of(Map.of("kind", kind, "value", value)));
    }

    /** Somebody who was here before. */
    public Admission again(UUID personId) {
        body.remove("person");
        return with("personId", personId);
    }

    public UUID stay() {
        return (UUID) body.get("id");
    }

    public UUID personId() {
        return (UUID) person.get("id");
    }

    /** The same with other ids: another person. */
    public Admission another() {
        Admission copy = new Admission();
        copy.body.putAll(body);
        copy.person.putAll(person);
        copy.body.put("person", copy.person);
        copy.body.put("id", Ids.next());
        copy.person.put("id", Ids.next());
        return copy;
    }

    public Map<String, Object> body() {
        return new HashMap<>(body);
    }
}
