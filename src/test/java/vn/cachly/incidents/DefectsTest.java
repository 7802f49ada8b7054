package vn.cachly.incidents;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Race;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;

/** Defects of an existing Vietnamese system, made impossible here. Told in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DefectsTest {
    @Inject
    Fixtures fixtures;

    @Test
    void D1_1_twoClerksOverfillARoom() {
        Camp camp = fixtures.camp(room("101", 4));
        try (Race race = new Race(12)) {
            List<Race.Entry> entries = new ArrayList<>();
            for (int clerk = 0; clerk < 12; clerk++) {
                entries.add(new Race.Entry(
                        clerk % 2 == 0 ? camp.reception() : camp.commander(),
                        "/stays",
                        Admission.into(camp.bed("101/" + (clerk % 4 + 1))).body()));
            }
            List<Race.Finish> finishes = race.run(entries);
            assertEquals(
                    4,
                    finishes.stream().filter(finish -> finish.status() == 201).count());
            assertEquals(
                    8,
                    finishes.stream()
                            .filter(finish -> finish.code().equals("BED_TAKEN"))
                            .count());
        }
        Ledger.assertSound(camp);
    }

    @Test
    void D1_2_untestedCountsAsNegative() {
        Camp camp = fixtures.camp(
                room("101", SexPolicy.ANY, 2), room("102", SexPolicy.ANY, 2), room("103", SexPolicy.ANY, 2));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).of("F0").body())
                .then()
                .statusCode(201);
        camp.reception()
                .post("/stays", Admission.into(camp.bed("102/1")).of("ENTRANT").body())
                .then()
                .statusCode(201);
        camp.reception()
                .post("/stays", Admission.into(camp.bed("103/1")).of("SUSPECT").body())
                .then()
                .statusCode(201);
        refused(camp, "101/2", "ENTRANT");
        refused(camp, "101/2", "SUSPECT");
        refused(camp, "101/2", "F1");
        refused(camp, "102/2", "F0");
        refused(camp, "102/2", "SUSPECT");
        refused(camp, "103/2", "ENTRANT");
        camp.reception()
                .get("/capacity?category=ENTRANT&facilityId=" + camp.id())
                .then()
                .body("beds.assignable", equalTo(1));
        camp.reception()
                .get("/capacity?category=F0&facilityId=" + camp.id())
                .then()
                .body("beds.assignable", equalTo(1));
    }

    private static void refused(Camp camp, String bed, String category) {
        camp.reception()
                .post("/stays", Admission.into(camp.bed(bed)).of(category).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("ROOM_CATEGORY"));
    }

    @Test
    void D1_8_birthDatesAsTextIdentitiesOfElevenDigitsAndOnePhoneForOnePerson() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 4));
        camp.reception()
                .post(
                        "/stays",
                        Admission.into(camp.bed("101/1"))
                                .person("birthDate", "sinh năm 84")
                                .body())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("person.birthDate"));
        for (String digits : List.of("0911840009", "09118400099")) {
            camp.reception()
                    .post(
                            "/stays",
                            Admission.into(camp.bed("101/1"))
                                    .paper("CCCD", digits)
                                    .body())
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("IDENTIFIER_FORM"));
        }
        // A family shares one phone, and of the grandmother only the year of birth is known.
        Admission mother = Admission.into(camp.bed("101/1"))
                .person("phone", "0912 345 678")
                .paper("CCCD", "091184000999");
        Admission father = Admission.into(camp.bed("101/2"))
                .man()
                .person("phone", "+84 912 345 678")
                .paper("CMND", "371000001");
        Admission grandmother =
                Admission.into(camp.bed("101/3")).person("phone", "84912345678").person("birthDate", "1949");
        for (Admission member : List.of(mother, father, grandmother)) {
            camp.reception().post("/stays", member.body()).then().statusCode(201);
            camp.reception().get("/persons/" + member.personId()).then().body("phone", equalTo("+84912345678"));
        }
        camp.reception().get("/persons/" + grandmother.personId()).then().body("birthDate", equalTo("1949"));
        // The number speaks of a woman born in 1984; a man of 1985 may have it all the same, and everybody sees that it
        // is odd.
        camp.reception().get("/persons/" + mother.personId()).then().body("warnings", equalTo(List.of()));
        Admission odd = Admission.into(camp.bed("101/4"))
                .man()
                .person("birthDate", "1985")
                .paper("CCCD", "091184000999");
        camp.reception().post("/stays", odd.body()).then().statusCode(201);
        camp.reception()
                .get("/persons/" + odd.personId())
                .then()
                .body("warnings", equalTo(List.of("CCCD_SEX", "CCCD_BIRTH_YEAR")));
        camp.reception().get("/persons?q=0912345678").then().body("items.size()", equalTo(3));
    }
}
