package vn.cachly.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.seeds.StayRows.id;
import static vn.cachly.seeds.StayRows.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.TestClock;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** One camp and what dice let happen in it. Every step is carried out over HTTP, and what it leads to is compared. */
final class RandomWeeks {
    private static final List<String> OVERRIDABLE = List.of(
            "DAYS", "TESTS", "LAST_TEST", "PENDING_SAMPLE", "EXPOSURE", "HOLD", "SYMPTOMS", "ORDER", "NOT_POSITIVE");

    private final Camp camp;
    private final Leaving leaving;
    private final Random dice;
    private final TestClock clock;
    private final Connection connection;
    private final List<String> told;
    private final UUID authority;
    private final Map<UUID, String> categories = new HashMap<>();
    private final PlainCases cases = new PlainCases();
    private final Expected expected;
    private StayRows rows;

    RandomWeeks(Camp camp, Random dice, TestClock clock, Connection connection, List<String> told) {
        this.camp = camp;
        this.leaving = new Leaving(camp);
        this.dice = dice;
        this.clock = clock;
        this.connection = connection;
        this.told = told;
        this.authority = leaving.authority();
        ProtocolVersion rule = WeekRule.published(camp, dice);
        told.add(rule.terms().toString());
        this.expected = new Expected(camp, rule, cases, categories);
        this.rows = StayRows.of(connection, camp.id());
    }

    void step() {
        clock.advance(Duration.ofMinutes(dice.nextInt(5) == 0 ? 60 * (6 + dice.nextInt(40)) : 1 + dice.nextInt(90)));
        int what = rows.open().isEmpty() ? 0 : dice.nextInt(40);
        if (what < 4) {
            admit();
        } else if (what < 6) {
            move(anyOpen());
        } else if (what < 13) {
            sample();
        } else if (what < 21) {
            result();
        } else if (what < 24) {
            correct();
        } else if (what < 26) {
            positiveTakenBackAtOnce();
        } else if (what < 30) {
            decide();
        } else if (what == 30) {
            hold();
        } else if (what == 31) {
            lift();
        } else if (what == 32) {
            ill();
        } else if (what == 33) {
            order();
        } else if (what < 37) {
            leave();
        } else if (what == 37) {
            end();
        } else if (what == 38) {
            takeBack();
        } else {
            away();
        }
        compare();
    }

    private void compare() {
        look();
        Map<UUID, String> kinds = new TreeMap<>();
        for (UUID stay : rows.open()) {
            if (dice.nextInt(4) == 0) {
                kinds.put(stay, any(List.of("COMPLETED", "HOME_QUARANTINE")));
            }
        }
        expected.compare(rows, now(), kinds);
    }

    private void look() {
        rows = StayRows.of(connection, camp.id());
        cases.look(rows, now());
    }

    private Instant now() {
        return clock.instant();
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    private UUID anyOpen() {
        return any(rows.open());
    }

    private List<UUID> some(List<UUID> of) {
        List<UUID> some = of.stream().filter(one -> dice.nextInt(2) == 0).toList();
        return some.isEmpty() ? List.of(any(of)) : some;
    }

    private Response told(String step, Response answer) {
        Object code = answer.statusCode() < 300 ? "" : answer.jsonPath().get("code");
        told.add(now() + " " + step + " -> " + answer.statusCode() + " " + code);
        assertTrue(answer.statusCode() < 300 || answer.statusCode() == 409, () -> answer.asString());
        return answer;
    }

    private Response change(Api who, String path, int version, Object... pairs) {
        return told(path + " " + List.of(pairs), who.post(path, version, Body.of(pairs)));
    }

    private void admit() {
        String bed = any(List.copyOf(camp.beds().keySet()));
        String category = any(List.of("ENTRANT", "ENTRANT", "F1"));
        Admission admission = Admission.into(camp.bed(bed)).of(category);
        categories.put(admission.stay(), category);
        told(
                "admit " + admission.stay() + " " + category + " " + bed,
                camp.reception().post("/stays", admission.body()));
    }

    private void move(UUID stay) {
        String bed = any(List.copyOf(camp.beds().keySet()));
        change(camp.reception(), "/stays/" + stay + "/moves", rows.version("stay", stay), "bedId", camp.bed(bed));
    }

    private void sample() {
        boolean atHome = dice.nextInt(6) == 0;
        List<UUID> home = rows
                .of(
                        "stay",
                        row -> List.of("COMPLETED", "HOME_QUARANTINE").contains(String.valueOf(text(row, "end_kind"))))
                .stream()
                .map(row -> id(row, "id"))
                .toList();
        UUID stay = atHome && !home.isEmpty() ? any(home) : anyOpen();
        Map<String, Object> body = Tubes.sample(
                "method",
                any(List.of("RT_PCR_SINGLE", "RT_PCR_SINGLE", "RT_PCR_SINGLE", "RT_PCR_POOLED", "ANTIGEN")),
                "purpose",
                home.contains(stay) ? "FOLLOW_UP" : "MILESTONE");
        told(
                "sample " + body.get("id") + " of " + stay + " " + body.get("method"),
                camp.nurse().post("/stays/" + stay + "/samples", body));
    }

    private List<UUID> waiting() {
        return rows.samples(row -> !text(row, "state").equals("REJECTED") && rows.outcome(id(row, "id")) == null);
    }

    private void result() {
        List<UUID> waiting = waiting();
        if (waiting.isEmpty()) {
            sample();
            return;
        }
        UUID sample = any(waiting);
        report(sample, any(List.of("FINAL", "FINAL", "FINAL", "FINAL", "PRELIMINARY")), outcome(sample));
    }

    /** Of a pool nobody is found positive by himself. */
    private String outcome(UUID sample) {
        return any(
                text(rows.one("sample", sample), "method").equals("RT_PCR_POOLED")
                        ? List.of("NEGATIVE", "NEGATIVE", "INCONCLUSIVE")
                        : List.of("NEGATIVE", "NEGATIVE", "NEGATIVE", "POSITIVE", "POSITIVE", "INCONCLUSIVE"));
    }

    private void report(UUID sample, String status, String outcome) {
        Map<String, Object> result = Lab.result(
                text(rows.one("sample", sample), "tube_code"),
                "status",
                status,
                "outcome",
                outcome,
                "resultedAt",
                now().toString());
        Response answer = told(
                "result of " + sample + " " + status + " " + outcome,
                camp.laboratory().post("/test-results", Body.of("items", List.of(result))));
        assertEquals("RECORDED", answer.path("items[0].disposition"), answer::asString);
    }

    private void correct() {
        List<UUID> said = rows.samples(row -> rows.outcome(id(row, "id")) != null);
        if (said.isEmpty()) {
            return;
        }
        UUID sample = any(said);
        if (dice.nextInt(3) == 0) {
            withdraw(sample);
        } else {
            change(
                    camp.laboratory(),
                    "/samples/" + sample + "/results/correct",
                    rows.version("sample", sample),
                    "id",
                    Ids.next(),
                    "name",
                    "Nguyễn Thị Hoa",
                    "outcome",
                    outcome(sample),
                    "resultedAt",
                    now().toString(),
                    "reason",
                    "APPARATUS");
        }
    }

    private void withdraw(UUID sample) {
        Response answer = change(
                camp.laboratory(),
                "/samples/" + sample + "/results/withdraw",
                rows.version("sample", sample),
                "id",
                Ids.next(),
                "reason",
                "WRONG_TUBE");
        assertEquals(200, answer.statusCode(), answer::asString);
    }

    private void positiveTakenBackAtOnce() {
        List<UUID> waiting = rows.samples(row -> rows.outcome(id(row, "id")) == null
                && rows.last(id(row, "id")) == null
                && !text(row, "method").equals("RT_PCR_POOLED")
                && rows.open().contains(id(row, "stay_id")));
        if (waiting.isEmpty()) {
            sample();
            return;
        }
        look();
        Map<String, String> before = expected.picture(rows);
        UUID sample = any(waiting);
        report(sample, "FINAL", "POSITIVE");
        compare();
        if (dice.nextInt(2) == 0) {
            decide(sample);
            compare();
        }
        // A category that begins and ends in the same moment there is not.
        clock.advance(Duration.ofMillis(1));
        withdraw(sample);
        look();
        assertEquals(before, expected.picture(rows), "as if it had never been");
    }

    private void decide() {
        if (!cases.cases.isEmpty()) {
            decide(any(List.copyOf(cases.cases.keySet())));
        }
    }

    private void decide(UUID sample) {
        List<UUID> near = List.copyOf(cases.cases.get(sample).near.keySet());
        JsonNode exposure = rows.of(
                        "exposure",
                        row -> sample.equals(id(row, "sample_id"))
                                && !text(row, "state").equals("UNDONE"))
                .get(0);
        UUID id = id(exposure, "id");
        int version = exposure.get("version").asInt();
        boolean confirm = dice.nextInt(3) > 0;
        Object[] pairs =
                near.isEmpty() ? new Object[] {"reason", "x"} : new Object[] {"stayIds", some(near), "reason", "x"};
        Response answer =
                change(camp.commander(), "/exposures/" + id + (confirm ? "/confirm" : "/reject"), version, pairs);
        assertEquals(200, answer.statusCode(), answer::asString);
        @SuppressWarnings("unchecked")
        List<UUID> chosen = near.isEmpty() ? List.of() : (List<UUID>) pairs[1];
        if (confirm) {
            cases.confirm(sample, chosen, rows, now());
        } else {
            cases.reject(sample, chosen, rows, now());
        }
    }

    private void hold() {
        UUID stay = anyOpen();
        Map<String, Object> body = Body.of("id", Ids.next(), "reason", "x");
        body.putAll(any(List.of(
                Body.of("scope", "FACILITY", "facilityId", camp.id()),
                Body.of("scope", "ROOM", "facilityId", camp.id(), "roomId", camp.room(any(List.of("101", "102")))),
                Body.of("scope", "PERSON", "personId", id(rows.one("stay", stay), "person_id")))));
        told("hold " + body, camp.commander().post("/release-holds", body));
    }

    private void lift() {
        for (JsonNode hold : rows.of("hold")) {
            change(
                    camp.commander(),
                    "/release-holds/" + id(hold, "id") + "/lift",
                    hold.get("version").asInt(),
                    "reason",
                    "x");
        }
    }

    private void ill() {
        List<JsonNode> alerts = rows.of("alert");
        if (!alerts.isEmpty() && dice.nextInt(2) == 0) {
            JsonNode alert = any(alerts);
            change(
                    camp.nurse(),
                    "/health-alerts/" + id(alert, "id") + "/clear",
                    alert.get("version").asInt(),
                    "reason",
                    "x");
            return;
        }
        UUID stay = anyOpen();
        told(
                "fever of " + stay,
                camp.nurse()
                        .post(
                                "/stays/" + stay + "/health-checks",
                                Body.of("id", Ids.next(), "session", "EXTRA", "temperature", 39)));
    }

    private void order() {
        List<Map<String, Object>> items = some(rows.open()).stream()
                .map(stay -> Body.of("stayId", stay, "from", "2026-11-01", "until", "2026-11-30"))
                .toList();
        UUID id = Ids.next();
        told(
                "order " + items,
                camp.commander()
                        .post(
                                "/orders",
                                Body.of(
                                        "id",
                                        id,
                                        "facilityId",
                                        camp.id(),
                                        "kind",
                                        "ENTRY",
                                        "number",
                                        id + "/QĐ",
                                        "issuer",
                                        "Sở Y tế",
                                        "legalBasis",
                                        "NĐ 101",
                                        "authorityId",
                                        authority,
                                        "signedAt",
                                        now().toString(),
                                        "items",
                                        items)));
    }

    /** Whoever is listed and let through goes, and nobody else. */
    private void leave() {
        List<UUID> free = rows.open().stream()
                .filter(stay -> rows.ofStay("item", stay).isEmpty())
                .toList();
        List<UUID> lists = rows.of("list", this::isApproved).stream()
                .map(row -> id(row, "id"))
                .toList();
        if (free.isEmpty() || !lists.isEmpty() && dice.nextInt(2) == 0) {
            if (!lists.isEmpty()) {
                depart(any(lists));
            }
            return;
        }
        UUID list = Ids.next();
        List<UUID> people = some(free);
        Map<String, Object> proposal = leaving.list(list, any(List.of("COMPLETED", "COMPLETED", "HOME_QUARANTINE")));
        proposal.put(
                "items",
                people.stream().map(stay -> Leaving.item(stay, camp.commune())).toList());
        told(
                "propose " + proposal.get("exitKind") + people,
                camp.as(Role.HEALTH_WORKER).post("/release-lists", proposal));
        List<UUID> let = new ArrayList<>();
        for (UUID stay : people) {
            if (dice.nextInt(2) == 0) {
                let.add(leaving.letThrough(stay, OVERRIDABLE.toArray(String[]::new)));
                told.add("let through " + stay);
            }
        }
        if (dice.nextInt(4) > 0) {
            told("approve " + list, leaving.approve(camp.department(), list, 0, authority));
            depart(list);
        }
        // An exception is for this time.
        let.forEach(one -> change(camp.commander(), "/release-overrides/" + one + "/withdraw", 1));
    }

    private boolean isApproved(JsonNode list) {
        return text(list, "state").equals("APPROVED")
                && !rows.of(
                                "item",
                                item -> id(item, "list_id").equals(id(list, "id"))
                                        && item.get("departed_at").isNull())
                        .isEmpty();
    }

    private void depart(UUID list) {
        look();
        Set<String> open = new HashSet<>();
        Predicate<JsonNode> listed = item ->
                id(item, "list_id").equals(list) && item.get("departed_at").isNull();
        for (JsonNode item : rows.of("item", listed)) {
            UUID stay = id(item, "stay_id");
            if (rows.open().contains(stay) && expected.gate(rows, stay, now()).open(null)) {
                open.add(stay.toString());
            }
        }
        Response answer = told("depart " + list, leaving.depart(list));
        if (answer.statusCode() == 200) {
            List<String> gone = answer.path("items.findAll { it.result == 'DEPARTED' }.stayId");
            assertEquals(open, new HashSet<>(gone), answer::asString);
        }
    }

    private void end() {
        UUID stay = anyOpen();
        change(
                camp.commander(),
                "/stays/" + stay + "/end",
                rows.version("stay", stay),
                "kind",
                "TREATMENT",
                "reason",
                "x");
    }

    private void takeBack() {
        UUID stay = anyOpen();
        change(camp.commander(), "/stays/" + stay + "/void", rows.version("stay", stay), "reason", "x");
    }

    private void away() {
        UUID stay = anyOpen();
        boolean gone = rows.ofStay("presence", stay).stream()
                .anyMatch(
                        row -> row.get("ended_at").isNull() && text(row, "kind").equals("ABSENT"));
        int version = rows.version("stay", stay);
        if (gone) {
            change(camp.commander(), "/stays/" + stay + "/found", version, "reason", "x");
        } else {
            change(
                    camp.commander(),
                    "/stays/" + stay + "/absent",
                    version,
                    "reason",
                    "x",
                    "lastSeenAt",
                    now().toString());
        }
    }
}
