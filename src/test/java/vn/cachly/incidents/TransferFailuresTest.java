package vn.cachly.incidents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;
import vn.cachly.transfer.Crossing;

/** People who were moved, and two records of where they are. Told in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TransferFailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void C19_thereIsOneWayToAnotherCampAndBothCampsHaveAnActInIt() {
        clock.freeze("2026-11-23T08:00:00+07:00");
        Camp sender = fixtures.camp(room("1", 1));
        Camp receiver = fixtures.camp(room("1", 1));
        Crossing crossing = new Crossing(sender, receiver);
        Admission hoa = Admission.into(sender.bed("1/1"));
        sender.reception().post("/stays", hoa.body()).then().statusCode(201);
        clock.freeze("2026-11-23T09:00:00+07:00");

        // A move within the camp is no second way out of it.
        sender.reception()
                .post("/stays/" + hoa.stay() + "/moves", 0, Body.of("bedId", receiver.bed("1/1")))
                .then()
                .statusCode(404);
        // The receiver cannot take somebody of whom the sender knows nothing: neither by a transfer nor by an
        // admission.
        receiver.reception()
                .post("/transfers", crossing.plan(Ids.next(), hoa))
                .then()
                .statusCode(404);
        receiver.reception()
                .post(
                        "/stays",
                        Admission.into(receiver.bed("1/1"))
                                .again(hoa.personId())
                                .body())
                .then()
                .statusCode(404);

        // He who leaves is at that moment gone from the one camp and expected by the other; nothing of him stays open.
        UUID id = crossing.sent(hoa);
        sender.reception().get("/stays?facilityId=" + sender.id()).then().body("items", empty());
        assertEquals(
                List.of("CLEANING"),
                Sql.texts("select kind from bed_use where facility_id = ? and ended_at is null", sender.id()));
        receiver.reception()
                .get("/transfers?state=IN_TRANSIT")
                .then()
                .body("items", hasSize(1))
                .body("items[0].expected", equalTo(1))
                .body("items[0].received", nullValue());
        // And only the other camp says that he has come, with a number of its own.
        Crossing.act(sender.commander(), id, "receive", 1, 1, "items", List.of(Crossing.into(hoa, receiver.bed("1/1"))))
                .statusCode(404);
        clock.freeze("2026-11-23T12:00:00+07:00");
        crossing.receive(id, 1, 1, "items", List.of(Crossing.into(hoa, receiver.bed("1/1"))))
                .statusCode(200)
                .body("received", equalTo(1));
        assertEquals(
                List.of("IN_CAMP", "IN_TRANSIT", "IN_CAMP"),
                Sql.texts("select kind from presence where stay_id = ? order by began_at", hoa.stay()));
        Ledger.assertSound(sender);
        Ledger.assertSound(receiver);

        // A destination outside is called what it is, and no camp is made up for it.
        long camps = Sql.number("select count(*) from facility");
        UUID away = Ids.next();
        receiver.commander()
                .post("/transfers", new Crossing(receiver, sender).outside(away, hoa))
                .then()
                .statusCode(201);
        clock.freeze("2026-11-23T13:00:00+07:00");
        Crossing.act(receiver.commander(), away, "depart", 0, 1).statusCode(200);
        assertEquals(camps, Sql.number("select count(*) from facility"));
        receiver.commander().get("/stays/" + hoa.stay()).then().body("endKind", equalTo("TRANSFERRED"));
        receiver.commander()
                .get("/tasks?facilityId=" + receiver.id())
                .then()
                .body("items.kind", contains("TRANSFER_TO_CONFIRM"));
    }
}
