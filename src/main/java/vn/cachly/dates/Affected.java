package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.evidence.EvidenceService;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.Rule;
import vn.cachly.protocol.RuleBook;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** Finds the stays that a version means and does not apply to yet, some camps at a time. */
@ApplicationScoped
class Affected {
    private static final int CAMPS = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private final FactsOfStays facts;
    private final ProtocolService protocols;
    private final ClockService clock;
    private final EvidenceService evidence;
    private final Timekeeper timekeeper;

    Affected(
            FactsOfStays facts,
            ProtocolService protocols,
            ClockService clock,
            EvidenceService evidence,
            Timekeeper timekeeper) {
        this.facts = facts;
        this.protocols = protocols;
        this.clock = clock;
        this.evidence = evidence;
        this.timekeeper = timekeeper;
    }

    /**
     * Some of the stays that were looked at.
     *
     * @param examined how many were looked at
     * @param lines those that the version means
     */
    record Part(int examined, List<PreviewLine> lines) {}

    /** All, lazily and in the order of camps and stays. */
    Stream<Part> of(Rule rule) {
        return after(rule, FIRST, FIRST);
    }

    Stream<Part> after(Rule rule, UUID camp, UUID stay) {
        Instant now = moment(rule);
        List<UUID> all = facts.camps();
        RuleBook book = with(protocols.book(all, LocalDate.ofInstant(now, VietNam.ZONE)), rule);
        List<UUID> camps = all.stream()
                .filter(one -> one.toString().compareTo(camp.toString()) >= 0 && rule.reaches(book.place(one)))
                .toList();
        Evaluation evaluation = new Evaluation(book, now);
        return Stream.iterate(0, from -> from < camps.size(), from -> from + CAMPS)
                .map(from -> facts.lasting(
                        camps.subList(from, Math.min(from + CAMPS, camps.size())), rule.categories(), camp, stay))
                .map(some -> part(some, evaluation, rule));
    }

    /** Now, or the moment from which the version holds when that is still to come. */
    private Instant moment(Rule rule) {
        Instant now = timekeeper.now();
        Instant begins = rule.version().effectiveFrom();
        return begins.isAfter(now) ? begins : now;
    }

    private Part part(List<Facts> some, Evaluation evaluation, Rule rule) {
        Map<UUID, List<ClockEvent>> events =
                clock.of(some.stream().map(Facts::id).toList());
        Map<UUID, List<Proof>> proofs =
                evidence.verified(some.stream().map(Facts::personId).toList());
        List<PreviewLine> lines = new ArrayList<>();
        for (Facts one : some) {
            Evaluation.Evaluated seen = evaluation.of(
                    one, events.getOrDefault(one.id(), List.of()), proofs.getOrDefault(one.personId(), List.of()));
            boolean meant = seen.chosen()
                    .filter(chosen ->
                            chosen.version().id().equals(rule.version().id()))
                    .isPresent();
            if (meant && !seen.isChosenAlready()) {
                lines.add(line(seen, rule));
            }
        }
        return new Part(some.size(), lines);
    }

    private static PreviewLine line(Evaluation.Evaluated seen, Rule rule) {
        return new PreviewLine(
                seen.facts().facilityId(),
                seen.facts().id(),
                seen.version() == null ? null : seen.version().id(),
                seen.dates().releaseFrom(),
                QuarantineClock.dates(rule.version(), seen.events()).releaseFrom());
    }

    /** A draft is looked at as if it were published. */
    private static RuleBook with(RuleBook book, Rule rule) {
        Stream<Rule> others = book.rules().stream()
                .filter(known -> !known.version().id().equals(rule.version().id()));
        return new RuleBook(
                book.places(), Stream.concat(others, Stream.of(rule)).toList());
    }
}
