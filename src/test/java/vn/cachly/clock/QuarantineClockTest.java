package vn.cachly.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.cachly.protocol.ClockEventKind.ABSCONDED;
import static vn.cachly.protocol.ClockEventKind.COUNTRY_ENTRY;
import static vn.cachly.protocol.ClockEventKind.FACILITY_ENTRY;
import static vn.cachly.protocol.ClockEventKind.LAST_CONTACT;
import static vn.cachly.protocol.ClockEventKind.NEW_ROOMMATE;
import static vn.cachly.protocol.ClockEventKind.POSITIVE;
import static vn.cachly.protocol.ClockEventKind.RECOVERED;
import static vn.cachly.protocol.ClockEventKind.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.Conditions;
import vn.cachly.protocol.Counting;
import vn.cachly.protocol.Milestone;
import vn.cachly.protocol.OnReturn;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Terms;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Ids;
import vn.cachly.shared.VietNam;

/** The arithmetic of quarantine. */
class QuarantineClockTest {
    private static final List<ClockEventKind> ENTRY_OR_CONTACT = List.of(FACILITY_ENTRY, LAST_CONTACT);
    private static final Instant RECORDED = Instant.parse("2021-12-31T00:00:00Z");

    private static ProtocolVersion rule(int days, Counting counting, OnReturn onReturn, Integer... testDays) {
        return rule(days, counting, onReturn, ENTRY_OR_CONTACT, testDays);
    }

    private static ProtocolVersion rule(
            int days, Counting counting, OnReturn onReturn, List<ClockEventKind> anchors, Integer... testDays) {
        List<Milestone> tests = Stream.concat(
                        Stream.of(testDays)
                                .map(day -> new Milestone(Phase.QUARANTINE, day, List.of(TestMethod.RT_PCR_SINGLE))),
                        Stream.of(new Milestone(Phase.FOLLOW_UP, 7, List.of(TestMethod.ANTIGEN))))
                .toList();
        return rule(new Terms(days, counting, 0, anchors, onReturn, 7, null, 24, 2, 2, 5, 24, 2, 24), tests);
    }

    private static ProtocolVersion rule(Terms terms, List<Milestone> tests) {
        return new ProtocolVersion(
                Ids.next(),
                Ids.next(),
                "1",
                "2",
                "3",
                null,
                false,
                Instant.EPOCH,
                null,
                FACILITY_ENTRY,
                terms,
                Conditions.NONE,
                tests,
                Instant.EPOCH,
                "x",
                0);
    }

    private static ProtocolVersion days(int days, Integer... testDays) {
        return rule(days, Counting.CALENDAR_DAYS, OnReturn.RESTART, testDays);
    }

    private static ClockEvent event(ClockEventKind kind, String at) {
        return event(kind, OffsetDateTime.parse(at).toInstant(), false);
    }

    private static ClockEvent event(ClockEventKind kind, Instant at, boolean revoked) {
        return new ClockEvent(
                Ids.next(), null, kind, at, RECORDED, "x", null, null, null, null, revoked, null, null, null);
    }

    private static List<String> testDates(Dates dates) {
        return dates.tests().stream()
                .map(test -> test.phase() + " " + test.day() + " " + test.date())
                .toList();
    }

    private static Instant midnight(String day) {
        return LocalDate.parse(day).atStartOfDay(VietNam.ZONE).toInstant();
    }

    @Test
    void inOnThe20thOfAprilWith21DaysMeansOutFromThe11thOfMay() {
        Dates dates =
                QuarantineClock.dates(days(21, 1, 14, 20), List.of(event(FACILITY_ENTRY, "2021-04-20T15:30:00+07:00")));
        assertEquals(midnight("2021-05-11"), dates.releaseFrom());
        assertEquals(
                List.of(
                        "QUARANTINE 1 2021-04-20",
                        "QUARANTINE 14 2021-05-03",
                        "QUARANTINE 20 2021-05-09",
                        "FOLLOW_UP 7 2021-05-17"),
                testDates(dates));
        assertEquals(LocalDate.parse("2021-05-17"), dates.followUpUntil());
        assertEquals(ClockStatus.RUNNING, dates.status());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T23:59:59.999999+07:00, 2026-12-06",
        "2026-11-23T00:00:00+07:00, 2026-12-07",
        "2026-11-22T16:59:59.999999Z, 2026-12-06",
        "2026-11-22T17:00:00Z, 2026-12-07",
        "2026-11-22T12:00:00-05:00, 2026-12-07",
        "2024-02-15T08:00:00+07:00, 2024-02-29",
        "2024-02-16T08:00:00+07:00, 2024-03-01",
        "2023-02-15T08:00:00+07:00, 2023-03-01",
        "2025-06-17T08:00:00+07:00, 2025-07-01"
    })
    void theDateInVietNamCountsToTheMicrosecond(String entry, String release) {
        Dates dates = QuarantineClock.dates(days(14), List.of(event(FACILITY_ENTRY, entry)));
        assertEquals(midnight(release), dates.releaseFrom());
    }

    @Test
    void theLaterAnchorGoverns() {
        ClockEvent entry = event(FACILITY_ENTRY, "2026-11-01T08:00:00+07:00");
        ClockEvent contact = event(LAST_CONTACT, "2026-11-09T22:00:00+07:00");
        ClockEvent earlier = event(LAST_CONTACT, "2026-10-20T22:00:00+07:00");
        assertEquals(
                midnight("2026-11-23"),
                QuarantineClock.dates(days(14), List.of(contact, entry, earlier))
                        .releaseFrom());
        assertEquals(
                midnight("2026-11-15"),
                QuarantineClock.dates(days(14), List.of(entry, earlier)).releaseFrom());
    }

    @Test
    void whatWasRevokedCountsNoMore() {
        ClockEvent contact = event(LAST_CONTACT, Instant.parse("2026-11-09T22:00:00Z"), true);
        Dates dates =
                QuarantineClock.dates(days(14), List.of(event(FACILITY_ENTRY, "2026-11-01T08:00:00+07:00"), contact));
        assertEquals(midnight("2026-11-15"), dates.releaseFrom());
    }

    @Test
    void aPositiveStandsStillUntilHeHasRecovered() {
        List<ClockEvent> events = new ArrayList<>(List.of(
                event(FACILITY_ENTRY, "2026-11-01T08:00:00+07:00"), event(POSITIVE, "2026-11-05T08:00:00+07:00")));
        assertEquals(
                ClockStatus.POSITIVE, QuarantineClock.dates(days(14), events).status());
        assertNull(QuarantineClock.dates(days(14), events).releaseFrom());
        events.add(event(RECOVERED, "2026-11-20T08:00:00+07:00"));
        assertEquals(
                midnight("2026-11-15"), QuarantineClock.dates(days(14), events).releaseFrom());
    }

    @Test
    void whoRanAwayBeginsAgainOrGoesOnAsTheRuleSays() {
        List<ClockEvent> events = new ArrayList<>(List.of(
                event(FACILITY_ENTRY, "2026-11-01T08:00:00+07:00"), event(ABSCONDED, "2026-11-05T23:00:00+07:00")));
        ProtocolVersion resume = rule(14, Counting.CALENDAR_DAYS, OnReturn.RESUME, 1, 7);
        assertEquals(ClockStatus.AWAY, QuarantineClock.dates(days(14), events).status());
        assertNull(QuarantineClock.dates(resume, events).releaseFrom());
        events.add(event(RETURNED, "2026-11-08T05:00:00+07:00"));
        assertEquals(
                midnight("2026-11-22"), QuarantineClock.dates(days(14), events).releaseFrom());
        Dates resumed = QuarantineClock.dates(resume, events);
        assertEquals(midnight("2026-11-18"), resumed.releaseFrom());
        assertEquals(
                List.of("QUARANTINE 1 2026-11-01", "QUARANTINE 7 2026-11-10", "FOLLOW_UP 7 2026-11-24"),
                testDates(resumed));
    }

    @Test
    void aContactWhileHeWasAwayBeginsTheDaysAndTheRestOfHisAbsenceIsAdded() {
        Dates dates = QuarantineClock.dates(
                rule(14, Counting.CALENDAR_DAYS, OnReturn.RESUME),
                List.of(
                        event(FACILITY_ENTRY, "2026-06-01T08:00:00+07:00"),
                        event(ABSCONDED, "2026-06-10T08:00:00+07:00"),
                        event(LAST_CONTACT, "2026-06-12T08:00:00+07:00"),
                        event(RETURNED, "2026-06-15T08:00:00+07:00")));
        assertEquals(midnight("2026-06-29"), dates.releaseFrom());
    }

    @Test
    void hoursAwayAfterTheReleaseAddNothing() {
        Dates dates = QuarantineClock.dates(
                rule(7, Counting.HOURS, OnReturn.RESUME),
                List.of(
                        event(FACILITY_ENTRY, "2026-06-01T08:00:00+07:00"),
                        event(ABSCONDED, "2026-06-09T08:00:00+07:00"),
                        event(RETURNED, "2026-06-12T08:00:00+07:00")));
        assertEquals(OffsetDateTime.parse("2026-06-08T08:00:00+07:00").toInstant(), dates.releaseFrom());
    }

    @Test
    void hoursAreCountedFromTheMomentAndNotFromTheDate() {
        Dates dates = QuarantineClock.dates(
                rule(3, Counting.HOURS, OnReturn.RESTART), List.of(event(FACILITY_ENTRY, "2026-11-01T23:15:00+07:00")));
        assertEquals(OffsetDateTime.parse("2026-11-04T23:15:00+07:00").toInstant(), dates.releaseFrom());
    }

    @Test
    void whatTheRuleCountsFromMayBeUnknownAndThenTheCampStandsIn() {
        ProtocolVersion hotel = rule(14, Counting.CALENDAR_DAYS, OnReturn.RESTART, List.of(COUNTRY_ENTRY));
        Dates dates = QuarantineClock.dates(hotel, List.of(event(FACILITY_ENTRY, "2026-11-02T08:00:00+07:00")));
        assertEquals(midnight("2026-11-16"), dates.releaseFrom());
        assertEquals(Step.Code.ANCHOR_UNKNOWN, dates.steps().get(1).step());
    }

    @Test
    void withoutARuleThereIsNoDate() {
        Dates dates = QuarantineClock.dates(null, List.of(event(FACILITY_ENTRY, "2026-11-02T08:00:00+07:00")));
        assertEquals(ClockStatus.NO_RULE, dates.status());
        assertNull(dates.releaseFrom());
    }

    /** Five thousand lives of a stay, each worked out again by hand: day by day, with nothing but a calendar. */
    @Test
    void theDatesOfThousandsOfHistoriesAreThoseOfAPlainCount() {
        Random random = new Random(20_210_420);
        for (int history = 0; history < 5_000; history++) {
            ProtocolVersion rule = randomRule(random);
            List<ClockEvent> events = history(random);
            Dates dates = QuarantineClock.dates(rule, shuffled(events, random));
            String story = history + " " + rule + " " + events;
            PlainCount.Found expected = PlainCount.of(events, rule);
            assertEquals(expected.release(), dates.releaseFrom(), story);
            assertEquals(expected.tests(), testDates(dates), story);
            assertEquals(expected.followUpUntil(), dates.followUpUntil(), story);
        }
    }

    private static ProtocolVersion randomRule(Random random) {
        List<ClockEventKind> anchors =
                new ArrayList<>(List.of(FACILITY_ENTRY, LAST_CONTACT, NEW_ROOMMATE, RECOVERED, COUNTRY_ENTRY));
        java.util.Collections.shuffle(anchors, random);
        ProtocolVersion rule = rule(
                random.nextInt(29),
                random.nextBoolean() ? Counting.CALENDAR_DAYS : Counting.HOURS,
                random.nextBoolean() ? OnReturn.RESTART : OnReturn.RESUME,
                anchors.subList(0, 1 + random.nextInt(anchors.size())),
                1,
                14);
        Terms terms = rule.terms();
        Terms others = new Terms(
                terms.days(),
                terms.counting(),
                random.nextInt(24),
                terms.anchors(),
                terms.onReturn(),
                random.nextInt(15),
                null,
                24,
                2,
                2,
                5,
                24,
                2,
                24);
        return rule(others, rule.milestones());
    }

    private static List<ClockEvent> history(Random random) {
        Instant at = Instant.parse("2021-04-20T00:00:00Z").plusSeconds(random.nextInt(86_400));
        List<ClockEvent> events = new ArrayList<>();
        events.add(event(FACILITY_ENTRY, at, false));
        ClockEventKind[] kinds = {LAST_CONTACT, NEW_ROOMMATE, POSITIVE, RECOVERED, ABSCONDED, RETURNED, COUNTRY_ENTRY};
        int count = random.nextInt(9);
        for (int i = 0; i < count; i++) {
            at = at.plusSeconds(1 + random.nextInt(5 * 86_400));
            events.add(event(kinds[random.nextInt(kinds.length)], at, random.nextInt(6) == 0));
        }
        return events;
    }

    private static List<ClockEvent> shuffled(List<ClockEvent> events, Random random) {
        List<ClockEvent> mixed = new ArrayList<>(events);
        java.util.Collections.shuffle(mixed, random);
        return mixed;
    }
}
