package vn.cachly.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.cachly.Body;
import vn.cachly.Fixtures.Camp;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.Counting;
import vn.cachly.protocol.Milestone;
import vn.cachly.protocol.OnReturn;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Terms;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Ids;

/** A short rule of a province, as it is sent to the service and as the test counts by it. */
final class WeekRule {
    private static final String FROM = "2026-01-01T00:00:00+07:00";

    private WeekRule() {}

    static ProtocolVersion published(Camp camp, Random dice) {
        ProtocolVersion rule = drawn(dice);
        post(camp, "/protocols", ProtocolBodies.protocol(rule.protocolId(), camp.province()), 201);
        post(camp, "/protocols/" + rule.protocolId() + "/versions", body(rule), 201);
        assertEquals(
                200,
                camp.department()
                        .post(
                                "/protocols/" + rule.protocolId() + "/versions/" + rule.id() + "/publish",
                                0,
                                Body.of("reason", "test"))
                        .statusCode());
        return rule;
    }

    private static void post(Camp camp, String path, Object body, int status) {
        assertEquals(status, camp.department().post(path, body).statusCode());
    }

    private static ProtocolVersion drawn(Random dice) {
        Terms terms = new Terms(
                2 + dice.nextInt(4),
                dice.nextInt(3) == 0 ? Counting.HOURS : Counting.CALENDAR_DAYS,
                dice.nextInt(2) * 8,
                List.of(ClockEventKind.FACILITY_ENTRY, ClockEventKind.LAST_CONTACT),
                OnReturn.values()[dice.nextInt(2)],
                7,
                null,
                24,
                2,
                2,
                5,
                24,
                2,
                24);
        List<Milestone> milestones = List.of(
                new Milestone(Phase.QUARANTINE, 1, List.of(TestMethod.RT_PCR_SINGLE, TestMethod.RT_PCR_POOLED)),
                new Milestone(Phase.QUARANTINE, 3, List.of(TestMethod.RT_PCR_SINGLE)),
                new Milestone(Phase.FOLLOW_UP, 7, List.of(TestMethod.RT_PCR_SINGLE)));
        return new ProtocolVersion(
                Ids.next(),
                Ids.next(),
                null,
                null,
                null,
                null,
                false,
                Instant.EPOCH,
                null,
                ClockEventKind.FACILITY_ENTRY,
                terms,
                null,
                milestones,
                null,
                null,
                0);
    }

    private static Map<String, Object> body(ProtocolVersion rule) {
        Map<String, Object> body =
                ProtocolBodies.version(rule.id(), rule.terms().days(), FROM);
        Map<String, Object> terms =
                new java.util.LinkedHashMap<>(ProtocolBodies.terms(rule.terms().days()));
        terms.put("counting", rule.terms().counting());
        terms.put("releaseHour", rule.terms().releaseHour());
        terms.put("onReturn", rule.terms().onReturn());
        body.put("terms", terms);
        body.put(
                "milestones",
                rule.milestones().stream()
                        .map(one -> Body.of("phase", one.phase(), "day", one.day(), "methods", one.methods()))
                        .toList());
        return body;
    }
}
