package vn.cachly.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.shared.Ids;

/** Which rule applies to whom. */
class SelectionTest {
    private static final UUID PROVINCE = Ids.next();
    private static final UUID COMMUNE = Ids.next();
    private static final UUID CAMP = Ids.next();
    private static final CampPlace PLACE = new CampPlace(CAMP, "CONCENTRATED", List.of(COMMUNE, PROVINCE));
    private static final Conditions IMMUNE = new Conditions(
            null,
            null,
            null,
            null,
            Immunity.VACCINATED_OR_RECOVERED,
            2,
            14,
            12,
            6,
            72,
            List.of(TestMethod.RT_PCR_SINGLE),
            null);

    private final List<Rule> rules = new ArrayList<>();
    private final List<Proof> proofs = new ArrayList<>();
    private final Map<ClockEventKind, Instant> moments = new EnumMap<>(ClockEventKind.class);
    private LocalDate born;
    private EntryRoute route;
    private Instant at;

    @BeforeEach
    void inTheCampAtNoon() {
        at = moment("2021-08-10T12:00:00+07:00");
        moments.put(ClockEventKind.FACILITY_ENTRY, at);
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private void rule(String name, ProtocolScope scope, UUID place, Conditions asked, String from) {
        rule(Ids.next(), name, scope, place, asked, from, null, ClockEventKind.FACILITY_ENTRY);
    }

    private void rule(
            UUID protocol,
            String name,
            ProtocolScope scope,
            UUID place,
            Conditions asked,
            String from,
            String until,
            ClockEventKind appliesBy) {
        Terms terms = new Terms(
                14,
                Counting.CALENDAR_DAYS,
                0,
                List.of(ClockEventKind.FACILITY_ENTRY),
                OnReturn.RESTART,
                0,
                null,
                0,
                0,
                0,
                1,
                0,
                0,
                0);
        ProtocolVersion version = new ProtocolVersion(
                Ids.next(),
                protocol,
                name,
                "x",
                "x",
                null,
                false,
                moment(from + "T00:00:00+07:00"),
                until == null ? null : moment(until + "T00:00:00+07:00"),
                appliesBy,
                terms,
                asked,
                List.of(),
                Instant.EPOCH,
                "x",
                0);
        rules.add(new Rule(
                name,
                scope,
                scope == ProtocolScope.UNIT ? place : null,
                scope == ProtocolScope.FACILITY ? place : null,
                List.of("ENTRANT"),
                version));
    }

    private String chosen() {
        return chosen("ENTRANT");
    }

    private String chosen(String category) {
        Subject subject = new Subject(category, PLACE, born, moments, route, proofs, at);
        return new Selection(rules).choose(subject).map(Rule::name).orElse("nothing");
    }

    private void dose(int number, String day) {
        proofs.add(new Proof(Proof.Kind.VACCINE_DOSE, moment(day + "T00:00:00+07:00"), number, null, false));
    }

    private void test(TestMethod method, boolean positive, String when) {
        proofs.add(new Proof(Proof.Kind.TEST, moment(when), null, method, positive));
    }

    @Test
    void theNarrowerPlacePrevails() {
        rule("nation", ProtocolScope.NATION, null, Conditions.NONE, "2021-08-01");
        assertEquals("nation", chosen());
        rule("province", ProtocolScope.UNIT, PROVINCE, Conditions.NONE, "2020-01-01");
        assertEquals("province", chosen());
        rule("commune", ProtocolScope.UNIT, COMMUNE, Conditions.NONE, "2020-01-01");
        assertEquals("commune", chosen());
        rule("camp", ProtocolScope.FACILITY, CAMP, Conditions.NONE, "2020-01-01");
        rule("another camp", ProtocolScope.FACILITY, Ids.next(), Conditions.NONE, "2021-08-01");
        rule("another province", ProtocolScope.UNIT, Ids.next(), Conditions.NONE, "2021-08-01");
        assertEquals("camp", chosen());
        assertEquals("nothing", chosen("F0"));
    }

    @Test
    void ofOneProtocolTheLatestInForceAppliesAndAPassingOneGivesWayAgain() {
        UUID protocol = Ids.next();
        ClockEventKind entry = ClockEventKind.FACILITY_ENTRY;
        rule(protocol, "first", ProtocolScope.NATION, null, Conditions.NONE, "2021-01-01", null, entry);
        rule(protocol, "july only", ProtocolScope.NATION, null, Conditions.NONE, "2021-07-01", "2021-08-01", entry);
        rule(protocol, "later", ProtocolScope.NATION, null, Conditions.NONE, "2021-09-01", null, entry);
        assertEquals("first", chosen());
        at = moment("2021-07-31T23:59:59.999999+07:00");
        assertEquals("july only", chosen());
        at = moment("2021-08-01T00:00:00+07:00");
        assertEquals("first", chosen());
        at = moment("2021-09-01T00:00:00+07:00");
        assertEquals("later", chosen());
        at = moment("2020-12-31T23:59:59+07:00");
        assertEquals("nothing", chosen());
    }

    @Test
    void aRuleForThoseWhoDepartAfterwardsDoesNotCatchPeopleInTheAir() {
        UUID protocol = Ids.next();
        rule(
                protocol,
                "old",
                ProtocolScope.NATION,
                null,
                Conditions.NONE,
                "2021-01-01",
                null,
                ClockEventKind.FACILITY_ENTRY);
        rule(
                protocol,
                "new",
                ProtocolScope.NATION,
                null,
                Conditions.NONE,
                "2021-08-10",
                null,
                ClockEventKind.DEPARTURE);
        moments.put(ClockEventKind.DEPARTURE, moment("2021-08-09T23:00:00+07:00"));
        assertEquals("old", chosen());
        moments.put(ClockEventKind.DEPARTURE, moment("2021-08-10T00:00:00+07:00"));
        assertEquals("new", chosen());
        moments.remove(ClockEventKind.DEPARTURE);
        assertEquals("new", chosen(), "when the departure is not known the entry stands in");
    }

    @Test
    void theShorterRuleIsForThoseWhoCanShowEveryPaper() {
        rule("all", ProtocolScope.NATION, null, Conditions.NONE, "2021-07-14");
        rule("immune", ProtocolScope.NATION, null, IMMUNE, "2021-08-04");
        assertEquals("all", chosen());
        dose(2, "2021-07-27");
        assertEquals("all", chosen(), "no test");
        test(TestMethod.ANTIGEN, false, "2021-08-09T12:00:00+07:00");
        assertEquals("all", chosen(), "another method");
        test(TestMethod.RT_PCR_SINGLE, true, "2021-08-09T12:00:00+07:00");
        assertEquals("all", chosen(), "positive");
        test(TestMethod.RT_PCR_SINGLE, false, "2021-08-07T11:59:59+07:00");
        assertEquals("all", chosen(), "too old");
        test(TestMethod.RT_PCR_SINGLE, false, "2021-08-07T12:00:00+07:00");
        assertEquals("immune", chosen());
    }

    @Test
    void aDoseCountsFromFourteenDaysToTwelveMonths() {
        rule("immune", ProtocolScope.NATION, null, IMMUNE, "2021-08-04");
        test(TestMethod.RT_PCR_SINGLE, false, "2021-08-10T08:00:00+07:00");
        for (String day : List.of("2021-07-28", "2020-08-09")) {
            proofs.removeIf(proof -> proof.kind() == Proof.Kind.VACCINE_DOSE);
            dose(2, day);
            assertEquals("nothing", chosen(), day);
        }
        for (String day : List.of("2021-07-27", "2020-08-10")) {
            proofs.removeIf(proof -> proof.kind() == Proof.Kind.VACCINE_DOSE);
            dose(2, day);
            assertEquals("immune", chosen(), day);
        }
        proofs.removeIf(proof -> proof.kind() == Proof.Kind.VACCINE_DOSE);
        dose(1, "2021-06-01");
        assertEquals("nothing", chosen(), "one dose of two");
        proofs.add(new Proof(Proof.Kind.RECOVERY, moment("2021-02-10T00:00:00+07:00"), null, null, false));
        assertEquals("immune", chosen(), "or recovered");
    }

    @Test
    void ageRouteAndKindOfCampAreRead() {
        rule("all", ProtocolScope.NATION, null, Conditions.NONE, "2021-07-14");
        rule(
                "child by road",
                ProtocolScope.NATION,
                null,
                new Conditions(
                        5,
                        15,
                        List.of("CONCENTRATED"),
                        List.of(EntryRoute.ROAD),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                "2021-01-01");
        assertEquals("all", chosen(), "nothing is known");
        route = EntryRoute.ROAD;
        born = LocalDate.parse("2006-08-10");
        assertEquals("all", chosen(), "fifteen today");
        born = LocalDate.parse("2006-08-11");
        assertEquals("child by road", chosen());
        born = LocalDate.parse("2016-08-10");
        assertEquals("child by road", chosen(), "five today");
        born = LocalDate.parse("2016-08-11");
        assertEquals("all", chosen());
        born = LocalDate.parse("2010-01-01");
        route = EntryRoute.AIR;
        assertEquals("all", chosen());
    }
}
