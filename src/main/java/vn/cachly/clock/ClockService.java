package vn.cachly.clock;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Ids;
import vn.cachly.shared.UseCase;

/** The events of stays. Knows a stay by its id only: whoever calls has taken it. */
@UseCase
@Transactional
@ApplicationScoped
public class ClockService {
    private static final byte[] NO_CONTENT = {};
    private static final Set<ClockEventKind> OF_ONE_STAY =
            EnumSet.of(ClockEventKind.FACILITY_ENTRY, ClockEventKind.RULE_CHANGE);

    private final ClockLedger ledger;
    private final ClockReasons reasons;
    private final List<EventsOfOthers> others;
    private final CurrentActor current;

    ClockService(ClockLedger ledger, ClockReasons reasons, @All List<EventsOfOthers> others, CurrentActor current) {
        this.ledger = ledger;
        this.reasons = reasons;
        this.others = others;
        this.current = current;
    }

    /**
     * Events that come with something else that has an id of its own.
     *
     * @return as they will be read
     */
    public List<ClockEvent> add(List<NewEvent> events, Instant now) {
        String by = current.get().subject();
        write(events, now, NO_CONTENT);
        return events.stream().map(event -> event.written(now, by)).toList();
    }

    /**
     * @return whether the event is new; false when it was written down before with the same content
     * @throws RuleBroken ID_TAKEN (409)
     */
    public boolean add(NewEvent event, Happened when, byte[] content) {
        if (write(List.of(event), when.recordedAt(), content)) {
            return true;
        }
        if (!ledger.contentOf(event.id())
                .filter(known -> Hash.same(known, content))
                .isPresent()) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        return false;
    }

    /**
     * @return whether the event was written down before with the same content
     * @throws RuleBroken ID_TAKEN (409) when with other content
     */
    public boolean isKnown(UUID event, byte[] content) {
        Optional<byte[]> known = ledger.contentOf(event);
        if (known.isPresent() && !Hash.same(known.get(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        return known.isPresent();
    }

    /**
     * By hand.
     *
     * @throws RuleBroken NOT_FOUND (404), CLOCK_KIND (400) for the entry and an applied rule, ALREADY_REVOKED (409), EVENT_FOLLOWS
     *     (409) for what a result or a decision about a contact has done
     */
    public void revoke(UUID stay, UUID event, Happened when, String reason) {
        ClockEvent found = of(stay).stream()
                .filter(one -> one.id().equals(event))
                .findFirst()
                .orElseThrow(RuleBroken::notFound);
        if (OF_ONE_STAY.contains(found.kind())) {
            throw new RuleBroken(ClockRule.CLOCK_KIND).at("eventId");
        }
        if (found.revoked()) {
            throw new RuleBroken(ClockRule.ALREADY_REVOKED);
        }
        if (others.stream().anyMatch(one -> one.holds(event))) {
            throw new RuleBroken(ClockRule.EVENT_FOLLOWS);
        }
        write(List.of(NewEvent.revoking(found, when.at(), reason)), when.recordedAt(), NO_CONTENT);
    }

    /**
     * What happened in one stay is written down in another, too: all that counts, but for the entry and the rules applied.
     *
     * @return the ids of the copies
     */
    public List<UUID> copy(UUID from, UUID to, Happened when) {
        List<NewEvent> copies = of(from).stream()
                .filter(event -> !event.revoked() && !OF_ONE_STAY.contains(event.kind()))
                .map(event -> NewEvent.of(
                                Ids.next(), to, event.kind(), event.happenedAt(), event.causeId(), event.reason())
                        .by(event.route()))
                .toList();
        if (!copies.isEmpty()) {
            add(copies, when.recordedAt());
        }
        return copies.stream().map(NewEvent::id).toList();
    }

    /** Takes copies back, unless somebody has already; the words beside them were said of another stay and go. */
    public void revokeCopies(UUID stay, Collection<UUID> copies, Happened when, String reason) {
        List<NewEvent> revocations = ledger.of(List.of(stay)).stream()
                .filter(event -> copies.contains(event.id()) && !event.revoked())
                .map(event -> NewEvent.revoking(event, when.at(), reason))
                .toList();
        write(revocations, when.recordedAt(), NO_CONTENT);
        reasons.erase(stay, copies, when, current.get().subject());
    }

    /** Takes these events back, as far as nobody has already; of whichever of the stays each is. */
    public void revokeAll(Collection<UUID> stays, Collection<UUID> events, Happened when, String reason) {
        if (events.isEmpty()) {
            return;
        }
        List<NewEvent> revocations = ledger.of(stays).stream()
                .filter(event -> events.contains(event.id()) && !event.revoked())
                .map(event -> NewEvent.revoking(event, when.at(), reason))
                .toList();
        if (!revocations.isEmpty()) {
            write(revocations, when.recordedAt(), NO_CONTENT);
        }
    }

    /**
     * The same when nobody knows of which stays they are.
     *
     * @return the stays whose clocks they had moved
     */
    public List<UUID> revokeWherever(Collection<UUID> events, Happened when, String reason) {
        List<UUID> stays = events.isEmpty() ? List.of() : ledger.staysOf(events);
        revokeAll(stays, events, when, reason);
        return stays;
    }

    /** In the order in which they happened, those taken back included, with the words beside them unless those were erased. */
    public List<ClockEvent> of(UUID stay) {
        return ledger.told(stay);
    }

    /** Without the words beside them: no date depends on what was said. */
    public Map<UUID, List<ClockEvent>> of(Collection<UUID> stays) {
        return ledger.of(stays).stream().collect(Collectors.groupingBy(ClockEvent::stayId));
    }

    /** Nobody adds an event anywhere until this transaction ends. */
    public void closeGate() {
        ledger.closeGate();
    }

    /** The version that applies to a stay: the one that was written down last. */
    public static Optional<UUID> versionOf(List<ClockEvent> events) {
        return events.stream()
                .filter(event -> !event.revoked() && event.versionId() != null)
                .max(Comparator.comparing(ClockEvent::recordedAt).thenComparing(QuarantineClock.ORDER))
                .map(ClockEvent::versionId)
                .filter(Objects::nonNull);
    }

    /** @return whether they are new */
    private boolean write(List<NewEvent> events, Instant now, byte[] content) {
        boolean isNew = ledger.add(events, now, current.get().subject(), content) > 0;
        if (isNew) {
            reasons.add(events);
        }
        return isNew;
    }
}
