package vn.cachly.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.TimeRule;

/**
 * Beds and people of camps. The present is counted again when somebody on this instance changed one of the camps, and twice a
 * second at most while many ask the same; so this service opens no transaction unless it has to count.
 */
@ApplicationScoped
public class CapacityService {
    private final Recounts recounts;
    private final CurrentActor current;
    private final Clock clock;
    private final Fresh<Reach, Set<UUID>> reaches;
    private final Fresh<Question, Answer> answers;

    CapacityService(Recounts recounts, CurrentActor current, Clock clock) {
        this.recounts = recounts;
        this.current = current;
        this.clock = clock;
        reaches = new Fresh<>(clock);
        answers = new Fresh<>(clock);
    }

    private record Reach(String issuer, String subject, UUID facility, UUID unit) {}

    private record Question(Set<UUID> camps, CapacityFilter filter) {}

    private record Answer(Instant asOf, List<FacilityCount> counts) {}

    /** @param asOf a past moment; null for the present */
    CapacityView view(UUID facility, UUID unit, CapacityFilter filter, CapacityBy by, Instant asOf) {
        Answer answer = asOf == null ? present(facility, unit, filter) : past(facility, unit, filter, asOf);
        boolean filtered = filter.isForSomebody();
        CapacityPart total = part(null, null, answer.counts(), filtered, answer.asOf());
        List<CapacityPart> parts = by == null ? List.of() : parts(answer, by, filtered);
        return new CapacityView(
                answer.asOf(),
                total.lastMovement(),
                total.lastRollCall(),
                total.facilities(),
                total.beds(),
                total.people(),
                parts);
    }

    /** What this instance changed is seen by the next who asks here. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        String by = asker(current.get());
        if (change.facilityId() != null) {
            answers.changed(question -> question.camps().contains(change.facilityId()), by);
        }
        if (!change.resource().equals("stay")) {
            reaches.changed(reach -> true, by);
        }
    }

    /** One of each camp and kind is enough. */
    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) AllChanged all) {
        all.changes().stream()
                .collect(Collectors.toMap(one -> one.facilityId() + one.resource(), one -> one, (one, other) -> one))
                .values()
                .forEach(this::on);
    }

    private Answer present(UUID facility, UUID unit, CapacityFilter filter) {
        Actor actor = current.get();
        String asker = asker(actor);
        Set<UUID> camps = reaches.get(
                new Reach(actor.issuer(), actor.subject(), facility, unit),
                asker,
                () -> recounts.camps(facility, unit, clock.instant()));
        return answers.get(new Question(camps, filter), asker, () -> {
            Instant now = clock.instant();
            return new Answer(now, recounts.count(camps, filter, now));
        });
    }

    private static String asker(Actor actor) {
        return actor.issuer() + "\n" + actor.subject();
    }

    private Answer past(UUID facility, UUID unit, CapacityFilter filter, Instant asOf) {
        if (asOf.isAfter(clock.instant())) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("asOf");
        }
        return new Answer(asOf, recounts.count(recounts.camps(facility, unit, asOf), filter, asOf));
    }

    private static List<CapacityPart> parts(Answer answer, CapacityBy by, boolean filtered) {
        return switch (by) {
            case FACILITY ->
                answer.counts().stream()
                        .map(count -> part(count.facilityId(), count.name(), List.of(count), filtered, answer.asOf()))
                        .toList();
            case KIND -> grouped(answer, FacilityCount::kind, count -> null, filtered);
            case UNIT -> grouped(answer, FacilityCount::unitName, FacilityCount::unitId, filtered);
        };
    }

    private static List<CapacityPart> grouped(
            Answer answer, Function<FacilityCount, String> name, Function<FacilityCount, UUID> id, boolean filtered) {
        Map<String, List<FacilityCount>> groups = answer.counts().stream()
                .collect(Collectors.groupingBy(
                        count -> Objects.toString(name.apply(count), "") + "\n" + id.apply(count),
                        TreeMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .map(group -> part(id.apply(group.get(0)), name.apply(group.get(0)), group, filtered, answer.asOf()))
                .toList();
    }

    private static CapacityPart part(UUID id, String name, List<FacilityCount> counts, boolean filtered, Instant asOf) {
        return new CapacityPart(
                id,
                name,
                counts.size(),
                counts.stream().map(count -> count.beds(filtered)).reduce(BedFigures.none(filtered), BedFigures::plus),
                counts.stream().map(FacilityCount::people).reduce(PeopleFigures.NONE, PeopleFigures::plus),
                counts.stream()
                        .map(FacilityCount::lastMovement)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                LastRollCall.of(counts, asOf));
    }
}
