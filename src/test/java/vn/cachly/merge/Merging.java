package vn.cachly.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.shared.Ids;

/** Two records of one person, and every row that speaks of them. */
final class Merging {
    /** Without the versions, which never go back. */
    private static final List<String> OF_STAYS = List.of(
            "select to_jsonb(s) - 'version' from stay s where s.id = any(?) order by id",
            "select to_jsonb(p) from presence p where p.stay_id = any(?) order by id",
            "select to_jsonb(u) - 'version' from bed_use u where u.stay_id = any(?) order by id",
            "select to_jsonb(c) from stay_category c where c.stay_id = any(?) order by id",
            "select to_jsonb(x) - 'version' from screening x where x.stay_id = any(?) order by id",
            "select to_jsonb(i) from quarantine_order_item i where i.stay_id = any(?) order by order_id, stay_id",
            "select to_jsonb(e) from clock_event e where e.stay_id = any(?) and e.kind <> 'REVOKED'"
                    + " and not exists (select from clock_event r where r.revokes_id = e.id) order by id",
            "select to_jsonb(w) from clock_reason w join clock_event e on e.id = w.event_id where e.stay_id = any(?)"
                    + " and e.kind <> 'REVOKED' and not exists (select from clock_event r where r.revokes_id = e.id) order by e.id");

    private static final List<String> OF_PEOPLE = List.of(
            "select to_jsonb(e) - 'version' from evidence e where e.person_id = any(?) order by id",
            "select to_jsonb(h) - 'version' from release_hold h where h.person_id = any(?) order by id",
            "select to_jsonb(i) from person_identifier i where i.person_id = any(?) order by id",
            "select to_jsonb(m) from family_member m where m.person_id = any(?) order by id",
            "select to_jsonb(p) from person p where p.id = any(?) order by id");

    private Merging() {}

    static Admission admitted(Camp camp, String bed, String paper) {
        return admitted(camp, Admission.into(camp.bed(bed)).paper("PASSPORT", paper));
    }

    static Admission admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    static Map<String, Object> merge(Admission duplicate, UUID voided) {
        Map<String, Object> body =
                Body.of("id", Ids.next(), "duplicateId", duplicate.personId(), "reason", "one person");
        if (voided != null) {
            body.put("voidStayId", voided);
        }
        return body;
    }

    static String path(Admission survivor) {
        return "/persons/" + survivor.personId() + "/merges";
    }

    static String undo(Admission survivor, Map<String, Object> merge) {
        return path(survivor) + "/" + merge.get("id") + "/undo";
    }

    static List<String> rows(Admission... all) {
        UUID[] stays = List.of(all).stream().map(Admission::stay).toArray(UUID[]::new);
        UUID[] people = List.of(all).stream().map(Admission::personId).toArray(UUID[]::new);
        List<String> rows = new ArrayList<>();
        OF_STAYS.forEach(query -> rows.addAll(Sql.texts(query, (Object) stays)));
        OF_PEOPLE.forEach(query -> rows.addAll(Sql.texts(query, (Object) people)));
        return rows;
    }
}
