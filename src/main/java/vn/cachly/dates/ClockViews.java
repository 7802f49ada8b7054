package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.clock.Words;
import vn.cachly.dates.Evaluation.Evaluated;
import vn.cachly.evidence.EvidenceService;
import vn.cachly.hold.HoldService;
import vn.cachly.hold.HoldView;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.protocol.Rule;
import vn.cachly.protocol.RuleBook;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** The clock of a stay as it is shown: what applies, why, what keeps him in, and what would apply now. */
@ApplicationScoped
class ClockViews {
    private final FactsOfStays facts;
    private final ClockService clock;
    private final ProtocolService protocols;
    private final EvidenceService evidence;
    private final HoldService holds;
    private final Words words;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final RequestFacts request;

    ClockViews(
            FactsOfStays facts,
            ClockService clock,
            ProtocolService protocols,
            EvidenceService evidence,
            HoldService holds,
            Words words,
            CurrentActor current,
            Timekeeper timekeeper,
            RequestFacts request) {
        this.facts = facts;
        this.clock = clock;
        this.protocols = protocols;
        this.evidence = evidence;
        this.holds = holds;
        this.words = words;
        this.current = current;
        this.timekeeper = timekeeper;
        this.request = request;
    }

    Evaluated evaluated(UUID stay) {
        Facts found = facts.of(stay).orElseThrow(RuleBroken::notFound);
        return evaluation(found).of(found, clock.of(stay), proofs(found));
    }

    StayClockView view(UUID stay) {
        Facts found = facts.of(stay).orElseThrow(RuleBroken::notFound);
        Instant now = timekeeper.now();
        Evaluation evaluation = evaluation(found);
        Evaluated seen = evaluation.of(found, clock.of(stay), proofs(found));
        boolean open = found.endedAt() == null;
        List<HoldView> keeping = open ? holds(found, now) : List.of();
        ProtocolVersion version = seen.version();
        AppliedRule proposed =
                open && !seen.isChosenAlready() ? rule(seen, seen.chosen().orElse(null)) : null;
        Rule withPapers = open ? evaluation.withEveryPaper(seen).orElse(null) : null;
        return new StayClockView(
                stay,
                seen.dates().status(),
                AppliedRule.of(version, seen.dates().releaseFrom()),
                seen.dates().releaseFrom(),
                found.orderedUntil(),
                seen.dates().tests(),
                seen.dates().followUpUntil(),
                words.of(seen.dates().steps(), version, request.language()),
                seen.events(),
                keeping,
                proposed,
                seen.chosen().filter(rule -> rule.equals(withPapers)).isPresent() ? null : rule(seen, withPapers),
                alerts(proposed, keeping),
                actions(open, proposed),
                found.version());
    }

    private Evaluation evaluation(Facts found) {
        Instant now = timekeeper.now();
        RuleBook book = protocols.book(List.of(found.facilityId()), LocalDate.ofInstant(now, VietNam.ZONE));
        return new Evaluation(book, now);
    }

    private List<vn.cachly.protocol.Proof> proofs(Facts found) {
        return evidence.verified(List.of(found.personId())).getOrDefault(found.personId(), List.of());
    }

    private List<HoldView> holds(Facts found, Instant now) {
        return holds.reaching(found.personId(), found.facilityId(), found.roomId(), now);
    }

    private static AppliedRule rule(Evaluated seen, Rule rule) {
        return rule == null
                ? null
                : AppliedRule.of(
                        rule.version(),
                        QuarantineClock.dates(rule.version(), seen.events()).releaseFrom());
    }

    private static List<String> alerts(AppliedRule proposed, List<HoldView> keeping) {
        List<String> alerts = new ArrayList<>();
        if (proposed != null) {
            alerts.add("RULE_CHANGED");
        }
        if (!keeping.isEmpty()) {
            alerts.add("HELD");
        }
        return alerts;
    }

    private List<String> actions(boolean open, AppliedRule proposed) {
        List<String> actions = new ArrayList<>();
        boolean decides = current.get().has(Role.COMMANDER) || current.get().has(Role.DEPARTMENT);
        if (open && (decides || current.get().has(Role.HEALTH_WORKER))) {
            actions.add("events");
        }
        if (open && decides && proposed != null) {
            actions.add("apply-rule");
        }
        return actions;
    }
}
