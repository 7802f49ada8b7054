package vn.cachly.seeds;

import static vn.cachly.seeds.StayRows.id;
import static vn.cachly.seeds.StayRows.moment;
import static vn.cachly.seeds.StayRows.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.clock.Dates;
import vn.cachly.clock.DueTest;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.VietNam;

/** Whether somebody may leave, asked of plain rows one condition after the other. */
final class PlainGate {
    private static final List<String> ALL = List.of(
            "DAYS",
            "TESTS",
            "LAST_TEST",
            "NOT_POSITIVE",
            "PENDING_SAMPLE",
            "EXPOSURE",
            "HOLD",
            "SYMPTOMS",
            "ORDER",
            "PRESENT",
            "RECEIVER",
            "TRANSPORT",
            "APPROVED_LIST");

    private final StayRows rows;
    private final UUID stay;
    private final Dates dates;
    private final boolean exposed;
    private final Instant now;

    PlainGate(StayRows rows, UUID stay, Dates dates, boolean exposed, Instant now) {
        this.rows = rows;
        this.stay = stay;
        this.dates = dates;
        this.exposed = exposed;
        this.now = now;
    }

    /** @param kind null for that of the list on which he is, or completion */
    Map<String, Boolean> conditions(String kind) {
        String asked =
                kind == null ? listed().map(list -> text(list, "exit_kind")).orElse("COMPLETED") : kind;
        Map<String, Boolean> met = new TreeMap<>();
        for (String condition : ALL) {
            boolean early = asked.equals("HOME_QUARANTINE");
            if (!(early ? List.of("DAYS", "TESTS") : List.of("LAST_TEST")).contains(condition)) {
                met.put(condition, met(condition, asked));
            }
        }
        return met;
    }

    boolean open(String kind) {
        List<String> let = new ArrayList<>();
        rows.ofStay("override", stay).forEach(row -> row.get("conditions").forEach(one -> let.add(one.asText())));
        return conditions(kind).entrySet().stream().allMatch(one -> one.getValue() || let.contains(one.getKey()));
    }

    private boolean met(String condition, String kind) {
        return switch (condition) {
            case "DAYS" -> dates.releaseFrom() != null && !now.isBefore(dates.releaseFrom());
            case "TESTS" ->
                allMet(
                        dates.tests().stream()
                                .filter(test -> test.phase() == Phase.QUARANTINE)
                                .toList(),
                        negatives());
            case "LAST_TEST" ->
                negatives().stream()
                        .anyMatch(one -> method(one).equals("RT_PCR_SINGLE")
                                && !moment(one, "collected_at").isBefore(now.minus(Duration.ofHours(72))));
            case "NOT_POSITIVE" -> samples("POSITIVE").isEmpty();
            case "PENDING_SAMPLE" -> rows.ofStay("sample", stay).stream().noneMatch(this::isOpen);
            case "EXPOSURE" -> !exposed;
            case "HOLD" -> rows.of("hold").stream().noneMatch(this::holds);
            case "SYMPTOMS" -> rows.ofStay("alert", stay).isEmpty();
            case "ORDER" ->
                rows.ofStay("order", stay).stream()
                        .anyMatch(one -> !text(one, "kind").equals("END"));
            case "PRESENT" -> List.of("IN_CAMP", "WAITING_FOR_BED").contains(whereabouts());
            case "RECEIVER" ->
                item().filter(one -> text(one, "receiving_unit_id") != null).isPresent();
            case "TRANSPORT" ->
                item().filter(one -> text(one, "transport") != null).isPresent();
            default ->
                listed().filter(list -> text(list, "exit_kind").equals(kind)
                                && text(list, "state").equals("APPROVED"))
                        .isPresent();
        };
    }

    /** Nothing is known of it that counts, or it told nothing, and no later one has told anything. */
    boolean isOpen(JsonNode sample) {
        String outcome = rows.outcome(id(sample, "id"));
        boolean useless = text(sample, "state").equals("REJECTED") || "INCONCLUSIVE".equals(outcome);
        return useless ? telling().noneMatch(at -> !at.isBefore(moment(sample, "collected_at"))) : outcome == null;
    }

    private Stream<Instant> telling() {
        return Stream.concat(negatives().stream(), samples("POSITIVE").stream())
                .map(one -> moment(one, "collected_at"));
    }

    private List<JsonNode> samples(String outcome) {
        return rows.ofStay("sample", stay).stream()
                .filter(one -> outcome.equals(rows.outcome(id(one, "id"))))
                .toList();
    }

    private List<JsonNode> negatives() {
        return samples("NEGATIVE");
    }

    private String method(JsonNode sample) {
        return text(rows.last(id(sample, "id")), "method");
    }

    /** Every way to lay samples beside tests is tried. */
    private boolean allMet(List<DueTest> tests, List<JsonNode> left) {
        if (tests.isEmpty()) {
            return true;
        }
        DueTest test = tests.get(0);
        return left.stream().filter(one -> fits(test, one)).anyMatch(one -> {
            List<JsonNode> others = new ArrayList<>(left);
            others.remove(one);
            return allMet(tests.subList(1, tests.size()), others);
        });
    }

    private boolean fits(DueTest test, JsonNode sample) {
        return test.methods().contains(TestMethod.valueOf(method(sample)))
                && !LocalDate.ofInstant(moment(sample, "collected_at"), VietNam.ZONE)
                        .isBefore(test.date());
    }

    private boolean holds(JsonNode hold) {
        UUID room = rows.ofStay("use", stay).stream()
                .filter(use -> use.get("ended_at").isNull())
                .map(use -> id(use, "room_id"))
                .findFirst()
                .orElse(null);
        return switch (text(hold, "scope")) {
            case "FACILITY" -> true;
            case "ROOM" -> id(hold, "room_id").equals(room);
            default -> id(hold, "person_id").equals(id(rows.one("stay", stay), "person_id"));
        };
    }

    private String whereabouts() {
        return rows.ofStay("presence", stay).stream()
                .filter(one -> one.get("ended_at").isNull())
                .map(one -> text(one, "kind"))
                .findFirst()
                .orElse("");
    }

    private java.util.Optional<JsonNode> item() {
        return rows.ofStay("item", stay).stream().findFirst();
    }

    private java.util.Optional<JsonNode> listed() {
        return item().map(one -> rows.one("list", id(one, "list_id")));
    }
}
