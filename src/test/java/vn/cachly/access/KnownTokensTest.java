package vn.cachly.access;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Fixtures;
import vn.cachly.TestSetup;
import vn.cachly.Tokens;

/** A token that has been checked once is believed for a while, and for no more than it says. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class KnownTokensTest {
    @Inject
    Fixtures fixtures;

    @Test
    void aKnownTokenIsRefusedOnceItHasEnded() throws InterruptedException {
        Fixtures.Camp camp = fixtures.camp();
        Api brief = new Api(Tokens.endingIn(2, camp.subject(Role.COMMANDER), Role.COMMANDER));
        brief.get("/facilities").then().statusCode(200);
        brief.get("/facilities").then().statusCode(200);
        TimeUnit.MILLISECONDS.sleep(3_200);
        brief.get("/facilities").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void aTokenWithOneLetterChangedIsNotTheKnownOne() {
        Fixtures.Camp camp = fixtures.camp();
        String token = Tokens.of(camp.subject(Role.COMMANDER), Role.COMMANDER);
        new Api(token).get("/facilities").then().statusCode(200);
        int place = token.lastIndexOf('.') + 10;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        String forged = token.substring(0, place) + other + token.substring(place + 1);
        new Api(forged).get("/facilities").then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    }

    @Test
    void twoTokensOfOneSubjectKeepTheirOwnRoles() {
        Fixtures.Camp camp = fixtures.camp();
        String subject = camp.subject(Role.COMMANDER);
        for (int i = 0; i < 2; i++) {
            new Api(Tokens.of(subject, Role.COMMANDER))
                    .get("/facilities")
                    .then()
                    .statusCode(200);
            new Api(Tokens.of(subject, Role.AUDITOR))
                    .get("/facilities/" + camp.id() + "/board")
                    .then()
                    .statusCode(403);
        }
    }
}
