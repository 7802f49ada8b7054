package vn.cachly.protocol;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** What is published is kept in memory by every instance of the service, and none shows what another has put right for long. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RulesTest {
    private static final Duration LIFE = Duration.ofSeconds(1);

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    Session session;

    @Inject
    SessionFactory sessions;

    @Inject
    Versions versions;

    private Camp camp;
    private final UUID protocol = Ids.next();
    private final UUID version = Ids.next();

    @BeforeEach
    void aRuleInForce() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp(room("101", 1));
        String path = "/protocols/" + protocol + "/versions";
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.province()))
                .then()
                .statusCode(201);
        camp.department()
                .post(path, ProtocolBodies.version(version, 14, "2026-11-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        camp.department()
                .post(path + "/" + version + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void correct(int seen, String instrument) {
        camp.department()
                .post(
                        "/protocols/" + protocol + "/versions/" + version + "/correct-instrument",
                        seen,
                        Body.of("instrument", instrument, "issuer", "UBND", "source", "portal", "reason", "scan"))
                .then()
                .statusCode(200);
    }

    private void shown(Admission person, String instrument) {
        camp.reception()
                .get("/stays/" + person.stay())
                .then()
                .statusCode(200)
                .body("dates.instrument", equalTo(instrument));
    }

    /** What a reader says, and with how many statements. */
    private String ask(Rules reader) {
        sessions.getStatistics().clear();
        String instrument = QuarkusTransaction.requiringNew()
                .call(() -> reader.version(version).orElseThrow().instrument());
        return instrument + ", " + sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void anotherReaderSeesACorrectionAfterASecondAndAsksOnceASecondForNothingMore() {
        Rules other = new Rules(session, versions, clock);
        String before =
                camp.department().get("/protocols/" + protocol).then().extract().path("versions[0].instrument");
        assertEquals(before + ", 2", ask(other));
        correct(1, "1412/UBND-KGVX");
        assertEquals(before + ", 0", ask(other));
        clock.advance(LIFE.minusMillis(1));
        assertEquals(before + ", 0", ask(other));
        clock.advance(Duration.ofMillis(1));
        assertEquals("1412/UBND-KGVX, 2", ask(other));
        assertEquals("1412/UBND-KGVX, 0", ask(other));
        clock.advance(LIFE);
        assertEquals("1412/UBND-KGVX, 1", ask(other), "nothing has changed: the stamp is enough");
        assertEquals("1412/UBND-KGVX, 0", ask(other));
    }

    @Test
    void whoeverAdmitsSeesItAtOnceAndWhoeverOnlyLooksAfterASecond() {
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        correct(1, "1412/UBND-KGVX");
        shown(person, "1412/UBND-KGVX");
        Sql.texts(
                "update protocol_version set instrument = '1421/UBND-KGVX', version = version + 1 where id = ?",
                version);
        shown(person, "1412/UBND-KGVX");
        clock.advance(LIFE);
        shown(person, "1421/UBND-KGVX");
        Sql.texts(
                "update protocol_version set instrument = '1422/UBND-KGVX', version = version + 1 where id = ?",
                version);
        camp.reception()
                .post("/stays", Admission.waitingIn(camp.id()).body())
                .then()
                .statusCode(201)
                .body("dates.instrument", equalTo("1422/UBND-KGVX"));
        shown(person, "1422/UBND-KGVX");
    }
}
