package vn.cachly.dates;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.Dates;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Rule;
import vn.cachly.protocol.RuleBook;
import vn.cachly.protocol.Selection;
import vn.cachly.protocol.Subject;

/** What applies to a stay, and what would apply if it were decided now. */
final class Evaluation {
    private static final Set<ClockEventKind> MOMENTS =
            Set.of(ClockEventKind.DEPARTURE, ClockEventKind.COUNTRY_ENTRY, ClockEventKind.FACILITY_ENTRY);

    private final RuleBook book;
    private final Selection selection;
    private final Instant now;

    Evaluation(RuleBook book, Instant now) {
        this.book = book;
        this.selection = book.selection();
        this.now = now;
    }

    /**
     * A stay with what applies to it.
     *
     * @param version the one that applies; null when none does
     * @param dates by that version
     * @param chosen what would be chosen now
     */
    record Evaluated(
            Facts facts,
            List<ClockEvent> events,
            List<Proof> proofs,
            ProtocolVersion version,
            Dates dates,
            Optional<Rule> chosen) {
        /** The dates by what would be chosen now. */
        Dates proposed() {
            return QuarantineClock.dates(chosen.map(Rule::version).orElse(null), events);
        }

        boolean isChosenAlready() {
            return version != null
                    && chosen.filter(rule -> rule.version().id().equals(version.id()))
                            .isPresent();
        }
    }

    Evaluated of(Facts facts, List<ClockEvent> events, List<Proof> proofs) {
        ProtocolVersion version =
                ClockService.versionOf(events).flatMap(book::version).orElse(null);
        return new Evaluated(
                facts,
                events,
                proofs,
                version,
                QuarantineClock.dates(version, events),
                selection.choose(subject(facts, events, proofs)));
    }

    /** What would be chosen now if he could show every paper that is asked for. */
    Optional<Rule> withEveryPaper(Evaluated stay) {
        return selection.withEveryPaper(subject(stay.facts(), stay.events(), stay.proofs()));
    }

    private Subject subject(Facts facts, List<ClockEvent> events, List<Proof> proofs) {
        Map<ClockEventKind, Instant> moments = new EnumMap<>(ClockEventKind.class);
        EntryRoute route = null;
        for (ClockEvent event : events) {
            if (!event.revoked() && MOMENTS.contains(event.kind())) {
                moments.put(event.kind(), event.happenedAt());
                route = event.route() == null ? route : event.route();
            }
        }
        return new Subject(
                facts.category(), book.place(facts.facilityId()), facts.birthDate(), moments, route, proofs, now);
    }
}
