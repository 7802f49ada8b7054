package vn.cachly.screening;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Ids;

/** What features above use: many at once, people without a stay, the latest of each. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ScreeningServiceTest {

    @Inject
    Fixtures fixtures;

    @Inject
    ScreeningService service;

    @Inject
    CurrentActor current;

    @Inject
    SessionFactory sessions;

    private static Screen healthy(UUID id) {
        return screen(id, "36.6", TriageOutcome.REGULAR, "ENTRANT");
    }

    private static Screen screen(UUID id, String temperature, TriageOutcome outcome, String category) {
        return new Screen(
                id,
                null,
                new BigDecimal(temperature),
                null,
                null,
                null,
                null,
                null,
                null,
                category,
                outcome,
                null,
                null,
                null);
    }

    private static List<Screened> bus(Camp camp, int people) {
        List<Screened> bus = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            bus.add(Screened.arrival(Ids.next(), camp.id(), healthy(Ids.next())));
        }
        return bus;
    }

    private static List<String> codes(List<ScreeningAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.refusal() == null
                        ? answer.isNew() ? "NEW" : "KNOWN"
                        : answer.refusal().code().name())
                .toList();
    }

    @Test
    @ActivateRequestContext
    void aBusIsScreenedByOneRequestAndEachOfItSucceedsOrIsRefusedAlone() {
        Camp camp = fixtures.camp(room("101", 1));
        current.become(Actor.service("test"));
        List<Screened> bus = bus(camp, 3);
        UUID feverish = Ids.next();
        UUID twice = bus.get(0).screen().id();
        List<Screened> all = new ArrayList<>(bus);
        all.add(Screened.arrival(Ids.next(), camp.id(), screen(feverish, "38.0", TriageOutcome.REGULAR, "ENTRANT")));
        all.add(Screened.arrival(Ids.next(), camp.id(), screen(Ids.next(), "36.6", TriageOutcome.REGULAR, "F77")));
        all.add(bus.get(1));
        all.add(Screened.arrival(Ids.next(), camp.id(), healthy(twice)));
        List<ScreeningAnswer> answers = service.screen(all);
        assertEquals(
                List.of("NEW", "NEW", "NEW", "DECISION_NEEDS_REASON", "CATEGORY_UNKNOWN", "KNOWN", "ID_TAKEN"),
                codes(answers));
        assertEquals(bus.get(0).arrivalId(), answers.get(0).view().arrivalId());
        assertNull(answers.get(0).view().stayId());
        assertNull(answers.get(3).view());
        assertEquals(feverish, answers.get(3).id());
        assertEquals(List.of("KNOWN", "KNOWN", "KNOWN"), codes(service.screen(bus)));
        assertEquals(3, Sql.number("select count(*) from screening where facility_id = ?", camp.id()));
    }

    @Test
    @ActivateRequestContext
    void aHundredTakeAsManyStatementsAsOne() {
        Camp camp = fixtures.camp(room("101", 1));
        current.become(Actor.service("test"));
        service.screen(bus(camp, 1));
        List<Long> counts = new ArrayList<>();
        for (int people : new int[] {1, 100}) {
            List<Screened> bus = bus(camp, people);
            List<UUID> arrivals = bus.stream().map(Screened::arrivalId).toList();
            Statistics statistics = sessions.getStatistics();
            statistics.clear();
            service.screen(bus);
            counts.add(statistics.getPrepareStatementCount());
            statistics.clear();
            assertEquals(Set.copyOf(arrivals), service.latestOf(arrivals).keySet());
            counts.add(statistics.getPrepareStatementCount());
        }
        // place, known, rules, screenings, audit, feed; place, latest
        assertEquals(List.of(6L, 2L, 6L, 2L), counts);
    }

    @Test
    @ActivateRequestContext
    void whatWasFoundOfAnArrivalIsFoundByTheStayThatItBecame() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        UUID stay = person.stay();
        current.become(Actor.service("test"));
        UUID arrival = Ids.next();
        Screen early = screen(Ids.next(), "36.4", TriageOutcome.REGULAR, "ENTRANT");
        service.screen(List.of(Screened.arrival(arrival, camp.id(), early)));
        assertEquals(Map.of(), service.latestOf(List.of(stay)));
        service.attach(Map.of(arrival, stay));
        service.attach(Map.of(arrival, stay));
        Map<UUID, ScreeningView> latest = service.latestOf(List.of(stay, arrival, Ids.next()));
        assertEquals(Set.of(stay, arrival), latest.keySet());
        assertEquals(latest.get(stay), latest.get(arrival));
        assertEquals(stay, latest.get(stay).stayId());
        assertEquals(arrival, latest.get(stay).arrivalId());
        assertEquals(1, latest.get(stay).version());
        camp.reception()
                .get("/stays/" + stay)
                .then()
                .body("screening.id", equalTo(early.id().toString()));
        UUID later = Ids.next();
        camp.reception()
                .post(
                        "/stays/" + stay + "/screenings",
                        Body.of("id", later, "temperature", 36.9, "category", "ENTRANT", "outcome", "REGULAR"))
                .then()
                .statusCode(201);
        assertEquals(later, service.latestOf(List.of(stay)).get(stay).id());
        assertEquals(early.id(), service.latestOf(List.of(arrival)).get(arrival).id());
        assertEquals(2, service.of(stay).size());
    }
}
