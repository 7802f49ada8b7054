package vn.cachly.seeds;

import static vn.cachly.seeds.StayRows.id;
import static vn.cachly.seeds.StayRows.moment;
import static vn.cachly.seeds.StayRows.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Who was found positive, who was in a room with him, and what officers said of it: told by the steps of a test, not by the service. */
final class PlainCases {
    private static final Duration INFECTIOUS = Duration.ofDays(2);

    /** What is known of somebody who was near. */
    static final class Near {
        String state = "PROPOSED";
        Instant last;
        boolean recalled;
        boolean called;

        private Near(Instant last) {
            this.last = last;
        }
    }

    /** A positive sample and what came of it. */
    static final class Case {
        final UUID stay;
        final Instant collectedAt;
        final Instant from;
        final boolean wasHere;
        final Map<UUID, Near> near = new TreeMap<>();
        boolean decided;

        private Case(UUID stay, Instant collectedAt, Instant leftAt, boolean wasHere) {
            this.stay = stay;
            this.collectedAt = collectedAt;
            this.from = (leftAt != null && leftAt.isBefore(collectedAt) ? leftAt : collectedAt).minus(INFECTIOUS);
            this.wasHere = wasHere;
        }

        boolean isDecided() {
            return decided && near.values().stream().noneMatch(one -> one.state.equals("PROPOSED"));
        }
    }

    final Map<UUID, Case> cases = new TreeMap<>();
    private final Map<UUID, String> outcomes = new TreeMap<>();
    private final Set<UUID> toRecall = new TreeSet<>();
    private final Set<UUID> forgotten = new HashSet<>();

    /** Looks at what results say now. */
    void look(StayRows rows, Instant now) {
        forget(rows);
        for (JsonNode sample : rows.of("sample")) {
            UUID id = id(sample, "id");
            String before = outcomes.get(id);
            String after = rows.outcome(id);
            if ("POSITIVE".equals(after) && !"POSITIVE".equals(before)) {
                cases.put(id, opened(rows, sample, now));
            } else if ("POSITIVE".equals(before) && !"POSITIVE".equals(after)) {
                cases.remove(id);
            }
            recall(rows, id(sample, "stay_id"), before, after, now);
            outcomes.put(id, after);
        }
    }

    /** Whoever never was, was never near. */
    private void forget(StayRows rows) {
        rows.of("stay", row -> "VOID".equals(text(row, "end_kind"))).stream()
                .map(row -> id(row, "id"))
                .filter(forgotten::add)
                .forEach(gone -> cases.values().forEach(one -> {
                    if (one.near.remove(gone) != null) {
                        one.decided = one.decided
                                || one.near.values().stream().noneMatch(other -> other.state.equals("PROPOSED"));
                    }
                }));
    }

    private static Case opened(StayRows rows, JsonNode sample, Instant now) {
        UUID stay = id(sample, "stay_id");
        Case opened = new Case(
                stay,
                moment(sample, "collected_at"),
                moment(rows.one("stay", stay), "ended_at"),
                rows.open().contains(stay));
        for (JsonNode other : rows.of("stay", row -> !"VOID".equals(text(row, "end_kind")))) {
            UUID mate = id(other, "id");
            Instant last = mate.equals(stay) ? null : rows.togetherUntil(stay, mate, opened.from, now);
            if (last != null) {
                Near near = new Near(last);
                near.called = isToCall(other);
                opened.near.put(mate, near);
            }
        }
        return opened;
    }

    private static boolean isPositiveSince(StayRows rows, JsonNode sample, Instant left) {
        UUID id = id(sample, "id");
        return "POSITIVE".equals(rows.outcome(id))
                && moment(rows.last(id), "recorded_at").isAfter(left);
    }

    /** Whoever has left with a result that is no longer so is called back, until nothing is open and nothing is positive that was not known then. */
    private void recall(StayRows rows, UUID stay, String before, String after, Instant now) {
        if (List.of("VOID", "DECEASED", "TREATMENT", "null")
                .contains(String.valueOf(text(rows.one("stay", stay), "end_kind")))) {
            return;
        }
        boolean doubt = "POSITIVE".equals(after) && !"POSITIVE".equals(before)
                || "NEGATIVE".equals(before) && !"NEGATIVE".equals(after);
        if (doubt) {
            toRecall.add(stay);
        } else if ("NEGATIVE".equals(after) && !"NEGATIVE".equals(before)) {
            PlainGate gate = new PlainGate(rows, stay, null, false, now);
            Instant left = moment(rows.one("stay", stay), "ended_at");
            boolean well = left != null
                    && rows.ofStay("sample", stay).stream()
                            .noneMatch(one -> gate.isOpen(one) || isPositiveSince(rows, one, left));
            if (well) {
                toRecall.remove(stay);
            }
        }
    }

    /** Gone, and not to a hospital or a grave. */
    private static boolean isToCall(JsonNode stay) {
        String end = text(stay, "end_kind");
        return end != null && !List.of("VOID", "DECEASED", "TREATMENT").contains(end);
    }

    void confirm(UUID sample, List<UUID> people, StayRows rows, Instant now) {
        Case one = cases.get(sample);
        one.decided = true;
        for (UUID stay : people) {
            Near near = one.near.get(stay);
            Instant last = rows.togetherUntil(one.stay, stay, one.from, now);
            near.state = "CONFIRMED";
            near.last = last == null ? near.last : last;
            near.recalled = !rows.open().contains(stay);
            near.called = isToCall(rows.one("stay", stay));
        }
    }

    void reject(UUID sample, List<UUID> people, StayRows rows, Instant now) {
        confirm(sample, people, rows, now);
        people.forEach(stay -> cases.get(sample).near.get(stay).state = "REJECTED");
    }

    /** Undecided, or with the case again since it was decided. */
    boolean isShut(UUID stay, StayRows rows, Instant now) {
        return cases.values().stream().anyMatch(one -> {
            Near near = one.near.get(stay);
            if (near == null || near.state.equals("REJECTED")) {
                return false;
            }
            Instant last = rows.togetherUntil(one.stay, stay, one.from, now);
            return near.state.equals("PROPOSED") || last != null && last.isAfter(near.last);
        });
    }

    boolean isCase(UUID stay) {
        return cases.values().stream().anyMatch(one -> one.stay.equals(stay) && one.wasHere);
    }

    /** The events of the clock that cases and contacts leave on a stay. */
    List<String> events(UUID stay) {
        List<String> events = new ArrayList<>();
        cases.values().forEach(one -> {
            Near near = one.near.get(stay);
            if (one.stay.equals(stay) && one.wasHere) {
                events.add("POSITIVE " + one.collectedAt);
            }
            if (near != null && near.state.equals("CONFIRMED") && !near.recalled) {
                events.add("LAST_CONTACT " + near.last);
            }
        });
        return events.stream().sorted().toList();
    }

    /** @return what has to be done, by kind and record: samples stand for their exposures */
    Set<String> tasks() {
        Set<String> tasks = new TreeSet<>();
        cases.forEach((sample, one) -> {
            if (!one.isDecided()) {
                tasks.add("EXPOSURE_TO_DECIDE " + sample);
            }
            one.near.forEach((stay, near) -> {
                if (!near.state.equals("REJECTED") && near.called) {
                    tasks.add("CONTACT_TO_RECALL " + stay);
                }
            });
        });
        toRecall.forEach(stay -> tasks.add("RELEASED_TO_RECALL " + stay));
        return tasks;
    }

    /** @return for which samples of others somebody is to be sampled */
    Set<String> needs(UUID stay) {
        Set<String> needs = new TreeSet<>();
        cases.forEach((sample, one) -> {
            Near near = one.near.get(stay);
            if (near != null && near.state.equals("CONFIRMED") && !near.recalled) {
                needs.add(sample.toString());
            }
        });
        return needs;
    }
}
