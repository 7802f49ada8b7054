package vn.cachly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.shared.Ids;

/** Somebody on a bus, with something sensible in every field a test does not speak of. */
public final class Passenger {
    private final UUID id = Ids.next();
    private final Map<String, Object> plan = new LinkedHashMap<>();
    private final Map<String, Object> person = new LinkedHashMap<>();

    private Passenger(String name, String sex) {
        person.put("id", Ids.next());
        person.put("name", name);
        person.put("birthDate", "1984-05-12");
        person.put("sex", sex);
        person.put("nationality", "VN");
        plan.put("person", person);
    }

    public static Passenger man(String name) {
        return new Passenger(name, "MALE");
    }

    public static Passenger woman(String name) {
        return new Passenger(name, "FEMALE");
    }

    /** Somebody who was here before. */
    public static Passenger known(UUID personId) {
        Passenger known = new Passenger("", "MALE");
        known.plan.remove("person");
        known.plan.put("personId", personId);
        return known;
    }

    public Passenger born(String date) {
        return person("birthDate", date);
    }

    public Passenger from(String country) {
        return person("nationality", country);
    }

    public Passenger paper(String kind, String value) {
        return person("identifiers", List.of(Map.of("kind", kind, "value", value)));
    }

    public Passenger person(String field, Object value) {
        person.put(field, value);
        return this;
    }

    public Passenger with(String field, Object value) {
        plan.put(field, value);
        return this;
    }

    public Passenger of(String party, String role) {
        return with("party", party).with("partyRole", role);
    }

    /** A small child in the bed of another passenger. */
    public Passenger inBedOf(Passenger guardian) {
        return with("sharesBedWith", guardian.id);
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return (UUID) (plan.containsKey("person") ? person.get("id") : plan.get("personId"));
    }

    public String name() {
        return (String) person.get("name");
    }

    public boolean isMan() {
        return "MALE".equals(person.get("sex"));
    }

    public Map<String, Object> plan() {
        return new LinkedHashMap<>(plan);
    }

    /** As he is announced. */
    public Map<String, Object> expected() {
        return Body.of("id", id, "arrival", plan());
    }

    /** As he is ticked off, being on the list. */
    public Map<String, Object> listed() {
        return Body.of("id", id);
    }

    /** As he is ticked off without being on the list. */
    public Map<String, Object> extra() {
        return Body.of("id", id, "extra", plan());
    }
}
