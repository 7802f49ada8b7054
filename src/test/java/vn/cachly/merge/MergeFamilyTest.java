package vn.cachly.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.merge.Merging.admitted;
import static vn.cachly.merge.Merging.merge;
import static vn.cachly.merge.Merging.path;
import static vn.cachly.merge.Merging.rows;
import static vn.cachly.merge.Merging.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** Whoever belonged to somebody under another name belongs to him still. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class MergeFamilyTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void night() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static UUID family(Camp camp, Admission guardian, Admission child) {
        UUID id = Ids.next();
        camp.reception()
                .post(
                        "/families",
                        Body.of(
                                "id",
                                id,
                                "members",
                                List.of(
                                        Body.of("personId", guardian.personId(), "role", "GUARDIAN"),
                                        Body.of("personId", child.personId(), "role", "CHILD"))))
                .then()
                .statusCode(201);
        return id;
    }

    private static ValidatableResponse familyOf(Camp camp, UUID id) {
        return camp.reception().get("/families/" + id).then().statusCode(200);
    }

    @Test
    void theFamilyOfTheOtherRecordIsHisFromNowOnAndNoMoreWhenTheyWereTwo() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 3));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        Admission child = admitted(camp, "101/3", "C1111111");
        UUID family = family(camp, duplicate, child);
        List<String> before = rows(survivor, duplicate);
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201).body("leftFamilyId", nullValue());
        familyOf(camp, family)
                .body(
                        "members.personId",
                        containsInAnyOrder(
                                survivor.personId().toString(), child.personId().toString()))
                .body("members.role", containsInAnyOrder("GUARDIAN", "CHILD"))
                .body("version", is(1));
        camp.reception().get("/persons/" + survivor.personId()).then().body("familyId", equalTo(family.toString()));
        camp.commander()
                .post(undo(survivor, body), 0, Body.of("reason", "two"))
                .then()
                .statusCode(200);
        assertEquals(before, rows(survivor, duplicate));
        familyOf(camp, family)
                .body(
                        "members.personId",
                        containsInAnyOrder(
                                duplicate.personId().toString(),
                                child.personId().toString()))
                .body("version", is(2));
    }

    @Test
    void whoeverIsInAFamilyStaysInItAndTheAnswerNamesTheOther() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 4));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        UUID own = family(camp, survivor, admitted(camp, "101/3", "C1111111"));
        UUID left = family(camp, duplicate, admitted(camp, "101/4", "C2222222"));
        List<String> before = rows(survivor, duplicate);
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander()
                .post(path(survivor), body)
                .then()
                .statusCode(201)
                .body("leftFamilyId", equalTo(left.toString()));
        camp.commander().get(path(survivor)).then().body("leftFamilyId", contains(left.toString()));
        camp.reception().get("/persons/" + survivor.personId()).then().body("familyId", equalTo(own.toString()));
        familyOf(camp, own).body("version", is(0));
        camp.commander()
                .post(undo(survivor, body), 0, Body.of("reason", "two"))
                .then()
                .statusCode(200);
        assertEquals(before, rows(survivor, duplicate));
        camp.reception().get("/persons/" + duplicate.personId()).then().body("familyId", equalTo(left.toString()));
    }
}
