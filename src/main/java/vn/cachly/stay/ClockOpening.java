package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.evidence.EvidenceService;
import vn.cachly.person.PersonFacts;
import vn.cachly.person.PersonService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.RuleBook;
import vn.cachly.protocol.Subject;
import vn.cachly.shared.Happened;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.VietNam;

/** Opens the clock of a stay: what is known of the way there is written down, and the version that applies is pinned. */
@ApplicationScoped
class ClockOpening {
    private static final String AS_TOLD = "as told at admission";

    private final ProtocolService protocols;
    private final EvidenceService evidence;
    private final PersonService persons;
    private final ClockService clock;
    private final Timekeeper timekeeper;

    ClockOpening(
            ProtocolService protocols,
            EvidenceService evidence,
            PersonService persons,
            ClockService clock,
            Timekeeper timekeeper) {
        this.protocols = protocols;
        this.evidence = evidence;
        this.persons = persons;
        this.clock = clock;
        this.timekeeper = timekeeper;
    }

    /** @return the events of the new clock */
    List<ClockEvent> open(AdmitPerson command, UUID facility, Happened when) {
        Map<UUID, List<Proof>> proofs =
                command.person() == null ? evidence.verified(List.of(command.personId())) : Map.of();
        RuleBook book = protocols.book(List.of(facility), day(when));
        Map<ClockEventKind, Instant> moments = moments(command, when, this::toldNow);
        return clock.add(
                events(command, moments, born(command), proofsOf(command, proofs), book, facility, when),
                when.recordedAt());
    }

    /** @param known of the people who were here before, by their ids */
    void openAll(List<AdmitPerson> newcomers, Map<UUID, PersonFacts> known, UUID facility, Happened when) {
        Map<UUID, List<Proof>> proofs = known.isEmpty() ? Map.of() : evidence.verified(List.copyOf(known.keySet()));
        RuleBook book = protocols.book(List.of(facility), day(when));
        List<NewEvent> events = newcomers.stream()
                .flatMap(one -> events(
                        one,
                        moments(one, when, this::writtenBefore),
                        one.person() == null ? known.get(one.personId()).born() : one.bornOfNew(),
                        proofsOf(one, proofs),
                        book,
                        facility,
                        when)
                        .stream())
                .toList();
        clock.add(events, when.recordedAt());
    }

    /** What of the way there cannot be so, if anything. */
    Optional<RuleBroken> fault(AdmitPerson command, Happened when) {
        try {
            moments(command, when, this::writtenBefore);
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(broken);
        }
    }

    private List<NewEvent> events(
            AdmitPerson command,
            Map<ClockEventKind, Instant> moments,
            LocalDate born,
            List<Proof> proofs,
            RuleBook book,
            UUID facility,
            Happened when) {
        EntryRoute route = command.entry() == null ? null : command.entry().route();
        Subject subject =
                new Subject(command.category(), book.place(facility), born, moments, route, proofs, when.at());
        return events(command.id(), subject, book);
    }

    /** What is known of the way there, and with the entry the version that applies. */
    static List<NewEvent> events(UUID stay, Subject subject, RuleBook book) {
        UUID version = book.selection()
                .choose(subject)
                .map(rule -> rule.version().id())
                .orElse(null);
        List<NewEvent> events = new ArrayList<>();
        new EnumMap<>(subject.moments()).forEach((kind, at) -> {
            NewEvent event = NewEvent.of(stay, kind, at);
            events.add(
                    kind == ClockEventKind.FACILITY_ENTRY
                            ? event.under(version)
                            : event.by(routeOf(kind, subject.route())));
        });
        return events;
    }

    /** Somebody new has shown nothing yet. */
    private static List<Proof> proofsOf(AdmitPerson command, Map<UUID, List<Proof>> ofThoseKnown) {
        return command.person() == null ? ofThoseKnown.getOrDefault(command.personId(), List.of()) : List.of();
    }

    private static LocalDate day(Happened when) {
        return LocalDate.ofInstant(when.at(), VietNam.ZONE);
    }

    /** Judges a moment and the field that tells it. */
    private interface Told {
        Instant at(Instant moment, String field);
    }

    private static Map<ClockEventKind, Instant> moments(AdmitPerson command, Happened when, Told told) {
        Map<ClockEventKind, Instant> moments = new EnumMap<>(ClockEventKind.class);
        moments.put(ClockEventKind.FACILITY_ENTRY, when.at());
        put(moments, ClockEventKind.LAST_CONTACT, command.lastContactAt(), "lastContactAt", told);
        if (command.entry() != null) {
            if (command.entry().route() != null && command.entry().enteredAt() == null) {
                throw new RuleBroken(CommonCode.INVALID).at("entry.enteredAt");
            }
            put(moments, ClockEventKind.DEPARTURE, command.entry().departedAt(), "entry.departedAt", told);
            put(moments, ClockEventKind.COUNTRY_ENTRY, command.entry().enteredAt(), "entry.enteredAt", told);
        }
        return moments;
    }

    private static void put(
            Map<ClockEventKind, Instant> moments, ClockEventKind kind, Instant moment, String field, Told told) {
        if (moment != null) {
            moments.put(kind, told.at(moment, field));
        }
    }

    /** By the device that admits. */
    private Instant toldNow(Instant moment, String field) {
        return timekeeper.happened(moment, AS_TOLD, field).told();
    }

    /** By another device, at the screening: how far the clock of this one is off says nothing of it. */
    private Instant writtenBefore(Instant moment, String field) {
        if (moment.isAfter(timekeeper.now())) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at(field);
        }
        return moment;
    }

    private static EntryRoute routeOf(ClockEventKind kind, EntryRoute route) {
        return kind == ClockEventKind.COUNTRY_ENTRY ? route : null;
    }

    private LocalDate born(AdmitPerson command) {
        return command.person() == null
                ? persons.birthDateOf(command.personId()).orElse(null)
                : command.bornOfNew();
    }
}
