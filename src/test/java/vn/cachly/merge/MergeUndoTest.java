package vn.cachly.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;

/** They were two people after all: everything goes back to where it was, or nothing does and one is told why. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class MergeUndoTest {
    private static final Object TWO = Body.of("reason", "two");

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

    @Test
    void whoeverDoesNotSeeEveryStayCannotUndoAndWhoeverDoesStillCan() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(other, "101/1", "C7654321");
        List<String> before = rows(survivor, duplicate);
        fixtures.assignEverywhere("undoing-everywhere");
        Api everywhere = Api.of("undoing-everywhere", Role.DEPARTMENT);
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        everywhere.post(path(survivor), body).then().statusCode(201);
        List<String> merged = rows(survivor, duplicate);
        camp.commander()
                .post(undo(survivor, body), 0, TWO)
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_ELSEWHERE"))
                .body("ids", nullValue());
        camp.commander().get(path(survivor)).then().body("undoneAt", contains(nullValue()));
        assertEquals(merged, rows(survivor, duplicate));
        everywhere.post(undo(survivor, body), 0, TWO).then().statusCode(200).body("undoneAt", notNullValue());
        assertEquals(before, rows(survivor, duplicate));
        Ledger.assertSound(camp);
        Ledger.assertSound(other);
    }
}
