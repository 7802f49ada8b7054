package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.evidence.EvidenceService;
import vn.cachly.protocol.CampPlace;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.RuleBook;
import vn.cachly.protocol.Subject;
import vn.cachly.shared.Happened;
import vn.cachly.shared.VietNam;

/** Opens the clocks of people who came in at moments of their own, each under the rule that applied to him then. */
@ApplicationScoped
class StandingClocks {
    private final ProtocolService protocols;
    private final EvidenceService evidence;
    private final ClockService clock;

    StandingClocks(ProtocolService protocols, EvidenceService evidence, ClockService clock) {
        this.protocols = protocols;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Moments as they were told: no device's clock was read when they were written. */
    void open(List<StandingStay> stays, UUID facility, Happened now) {
        Map<UUID, List<Proof>> proofs = proofs(stays);
        Function<StandingStay, RuleBook> books = books(stays, facility);
        List<NewEvent> events = stays.stream()
                .flatMap(one -> {
                    RuleBook book = books.apply(one);
                    List<Proof> shown = proofs.getOrDefault(one.personId(), List.of());
                    return ClockOpening.events(one.id(), subject(one, shown, book.place(facility)), book).stream();
                })
                .toList();
        clock.add(events, now.recordedAt());
    }

    /** Somebody new has shown nothing that anybody has verified yet. */
    private Map<UUID, List<Proof>> proofs(List<StandingStay> stays) {
        List<UUID> known = stays.stream()
                .filter(StandingStay::known)
                .map(StandingStay::personId)
                .toList();
        return known.isEmpty() ? Map.of() : evidence.verified(known);
    }

    /** A camp that lies in the same units at both ends did so in between; only for one that moved is each day asked about. */
    private Function<StandingStay, RuleBook> books(List<StandingStay> stays, UUID facility) {
        SortedSet<LocalDate> days =
                stays.stream().map(StandingClocks::day).collect(Collectors.toCollection(TreeSet::new));
        RuleBook first = protocols.book(List.of(facility), days.first());
        RuleBook last = protocols.book(List.of(facility), days.last());
        if (first.place(facility).equals(last.place(facility))) {
            return one -> last;
        }
        Map<LocalDate, RuleBook> books = new HashMap<>();
        days.forEach(day -> books.put(day, protocols.book(List.of(facility), day)));
        return one -> books.get(day(one));
    }

    private static Subject subject(StandingStay one, List<Proof> shown, CampPlace place) {
        Map<ClockEventKind, Instant> moments = new EnumMap<>(ClockEventKind.class);
        moments.put(ClockEventKind.FACILITY_ENTRY, one.enteredAt());
        if (one.lastContactAt() != null) {
            moments.put(ClockEventKind.LAST_CONTACT, one.lastContactAt());
        }
        if (one.countryEnteredAt() != null) {
            moments.put(ClockEventKind.COUNTRY_ENTRY, one.countryEnteredAt());
        }
        return new Subject(one.category(), place, one.born(), moments, one.route(), shown, one.enteredAt());
    }

    private static LocalDate day(StandingStay one) {
        return LocalDate.ofInstant(one.enteredAt(), VietNam.ZONE);
    }
}
