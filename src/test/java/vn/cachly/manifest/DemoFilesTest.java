package vn.cachly.manifest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** The files that the README gives to try. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DemoFilesTest {
    @Inject
    Fixtures fixtures;

    @Test
    void theBusHasFortyTwoPeopleWithTwoFamiliesAndThreeWithoutPapers() throws IOException {
        sent("bus-42.csv", "text/csv").statusCode(200).body("rows", equalTo(42)).body("added", equalTo(42));
    }

    @Test
    void theCrewHasTwentyThreeMen() throws IOException {
        sent("crew-23.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .statusCode(200)
                .body("rows", equalTo(23))
                .body("men", equalTo(23));
    }

    @Test
    void nineDifferentMistakesAreToldAtOnce() throws IOException {
        sent("nine-errors.csv", "text/csv")
                .statusCode(400)
                .body("code", equalTo("SHEET_REFUSED"))
                .body(
                        "errors.field",
                        contains(
                                "rows[3].name",
                                "rows[4].birthDate",
                                "rows[5].birthDate",
                                "rows[6].sex",
                                "rows[7].nationality",
                                "rows[8].identifier",
                                "rows[9].phone",
                                "rows[10]",
                                "rows[11].sharesBedWith"))
                .body(
                        "errors.code",
                        contains(
                                "CELL_MISSING",
                                "FORMAT",
                                "YEAR_OF_TWO_DIGITS",
                                "CHOICE_UNKNOWN",
                                "NATIONALITY_UNKNOWN",
                                "IDENTIFIER_FORM",
                                "PHONE_FORM",
                                "IDENTIFIER_TWICE",
                                "GUARDIAN_NOT_IN_GROUP"));
    }

    private ValidatableResponse sent(String file, String type) throws IOException {
        Bus bus = Bus.to(fixtures.camp(room("101", 2)), null);
        return bus.desk()
                .request()
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(type)
                .body(Files.readAllBytes(Path.of("src/docs/demo", file)))
                .post("/api/v1" + bus.path() + "/manifest")
                .then();
    }
}
