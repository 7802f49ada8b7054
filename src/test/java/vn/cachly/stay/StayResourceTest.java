package vn.cachly.stay;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Fixtures;
import vn.cachly.TestSetup;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class StayResourceTest {
    @Inject
    Fixtures fixtures;

    @Test
    void aPersonIsAdmittedIntoTheNamedBed() {
        Fixtures.Camp camp = fixtures.camp(Fixtures.room("101", 2));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201)
                .body("bed.name", equalTo("1"));
    }
}
