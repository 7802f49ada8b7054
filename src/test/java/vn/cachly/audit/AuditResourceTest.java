package vn.cachly.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Sequencer;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AuditResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    Sequencer sequencer;

    @Test
    void theDataProtectionOfficerSeesWhoReadWhom() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        camp.department().get("/stays/" + person.stay()).then().statusCode(200);
        String path = "/audit?id=" + person.personId();
        Api.nobody().get(path).then().statusCode(401);
        camp.commander().get(path).then().statusCode(403);
        camp.as(Role.AUDITOR)
                .get(path)
                .then()
                .statusCode(200)
                .body("entries.action", equalTo(List.of("stay.read", "stay.admitted")))
                .body("entries.subject", equalTo(List.of(camp.subject(Role.DEPARTMENT), camp.subject(Role.RECEPTION))))
                .body("entries.purpose", equalTo(List.of("OVERSIGHT", "CARE")))
                .body("entries.client", equalTo(List.of("console", "console")))
                .body("next", nullValue());
        int older = camp.as(Role.AUDITOR)
                .get(path + "&limit=1")
                .then()
                .body("entries.action", equalTo(List.of("audit.read")))
                .extract()
                .path("next");
        camp.as(Role.AUDITOR)
                .get(path + "&limit=1&before=" + older)
                .then()
                .body("entries.action", equalTo(List.of("stay.read")));
        camp.as(Role.AUDITOR).get(path + "&limit=0").then().statusCode(400);
    }

    @Test
    void whoeverTampersWithAnEntryBreaksTheSeal() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        sequencer.turn();
        Api officer = camp.as(Role.AUDITOR);
        Api.nobody().get("/audit/verification").then().statusCode(401);
        camp.reception().get("/audit/verification").then().statusCode(403);
        officer.get("/audit/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("sealsChecked", greaterThan(0));
        String entry =
                "(select id from audit_entry where action = 'stay.admitted' and '" + person.stay() + "' = any(ids))";
        long seal = Sql.number(
                "select s.number from audit_seal s join audit_position p on p.position between s.first_position and s.last_position"
                        + " where p.entry_id = " + entry);
        Sql.texts("update audit_entry set subject = 'nobody' where id = " + entry);
        officer.get("/audit/verification?after=" + (seal - 1))
                .then()
                .body("intact", equalTo(false))
                .body("brokenSeal", equalTo((int) seal));
        Sql.texts("update audit_entry set subject = '" + camp.subject(Role.RECEPTION) + "' where id = " + entry);
        officer.get("/audit/verification").then().body("intact", equalTo(true));
        String kept = Sql.text("select encode(hash, 'hex') from audit_seal where number = " + seal);
        officer.get("/audit/verification?after=" + (seal - 1))
                .then()
                .body("lastSeal", equalTo((int) seal))
                .body("lastHash", equalTo(kept));
    }

    @Test
    void theLogHoldsNoNamesNumbersOrAddresses() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"))
                .person("name", "Lý Thị Bí Mật")
                .person("phone", "0909111222")
                .person("description", "dấu vết riêng")
                .paper("CCCD", "091184777666");
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        camp.reception().get("/stays/" + person.stay()).then().statusCode(200);
        for (String table : List.of("audit_entry", "change")) {
            assertEquals(
                    0,
                    Sql.number("select count(*) from " + table
                            + " t where t::text ~* 'Bí Mật|909111222|dấu vết|091184777666'"),
                    table);
        }
    }

    @Test
    void everyCommittedChangeGetsAPositionWithoutGapsHoweverManyWriteAtOnce() throws Exception {
        Camp camp = fixtures.camp(rooms(60));
        List<Future<?>> running = new ArrayList<>();
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        camp.beds()
                .values()
                .forEach(bed -> running.add(clerks.submit(() -> camp.reception()
                        .post("/stays", Admission.into(bed).body())
                        .then()
                        .statusCode(201))));
        for (int i = 0; i < 30; i++) {
            running.add(clerks.submit(sequencer::turn));
        }
        for (Future<?> one : running) {
            one.get();
        }
        clerks.shutdown();
        sequencer.turn();
        for (String positions : List.of("audit_position", "change_position")) {
            assertEquals(0, Sql.number("select max(position) - count(*) from " + positions), positions);
        }
        assertEquals(0, Sql.number("select count(*) from audit_unsealed"));
        assertEquals(0, Sql.number("select count(*) from change_unplaced"));
        int since = 0;
        List<String> seen = new ArrayList<>();
        while (true) {
            var page = camp.department()
                    .get("/changes?limit=50&since=" + since)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> actions = page.getList("changes.action");
            if (actions.isEmpty()) {
                break;
            }
            seen.addAll(actions);
            since = page.getInt("next");
        }
        assertEquals(60, seen.stream().filter("stay.admitted"::equals).count());
        assertTrue(seen.contains("facility.created"));
    }

    @Test
    void theFeedShowsChangesOfOnesOwnPlaceOnly() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        sequencer.turn();
        Api.nobody().get("/changes").then().statusCode(401);
        camp.reception().get("/changes").then().statusCode(403);
        long start = Sql.number(
                "select position - 1 from change_position p join change c on c.id = p.change_id where c.resource_id = ?",
                person.stay());
        camp.as(Role.CLIENT)
                .get("/changes?since=" + start)
                .then()
                .statusCode(200)
                .body("changes[0].action", equalTo("stay.admitted"))
                .body("changes[0].resource", equalTo("stay"))
                .body("changes[0].resourceId", equalTo(person.stay().toString()))
                .body("changes[0].version", equalTo(0))
                .body("changes[0].facilityId", equalTo(camp.id().toString()));
        other.as(Role.CLIENT)
                .get("/changes?since=" + start)
                .then()
                .body("changes.size()", equalTo(0))
                .body("next", equalTo((int) start));
        other.as(Role.CLIENT).get("/changes?since=x").then().statusCode(400);
    }

    private static Fixtures.RoomSpec[] rooms(int count) {
        Fixtures.RoomSpec[] rooms = new Fixtures.RoomSpec[count];
        for (int i = 0; i < count; i++) {
            rooms[i] = room(String.valueOf(i), 1);
        }
        return rooms;
    }
}
