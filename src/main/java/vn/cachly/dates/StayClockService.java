package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.clock.ClockRule;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayService;
import vn.cachly.stay.TakenStay;

/** The clock of one stay: explained, moved by events, put under another rule. */
@UseCase
@Transactional
@ApplicationScoped
public class StayClockService {
    private static final Set<ClockEventKind> NOT_BY_HAND =
            EnumSet.of(ClockEventKind.FACILITY_ENTRY, ClockEventKind.RULE_CHANGE);

    /** What somebody tells about another place and day; no clock of a device was there. */
    private static final Set<ClockEventKind> TOLD =
            EnumSet.of(ClockEventKind.DEPARTURE, ClockEventKind.COUNTRY_ENTRY, ClockEventKind.LAST_CONTACT);

    private final ClockViews views;
    private final StayService stays;
    private final ClockService clock;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    StayClockService(
            ClockViews views,
            StayService stays,
            ClockService clock,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.views = views;
        this.stays = stays;
        this.clock = clock;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.looks = looks;
    }

    public StayClockView view(UUID stay) {
        StayClockView view = views.view(stay);
        looks.fire(new PersonsRead("stay.clock-read", "stay", List.of(stay), null));
        return view;
    }

    @Idempotent(StayClockView.class)
    public Recorded<StayClockView> add(UUID id, AddClockEvent command) {
        boolean route = command.route() == null || command.kind() == ClockEventKind.COUNTRY_ENTRY;
        if (NOT_BY_HAND.contains(command.kind()) || !route) {
            throw new RuleBroken(ClockRule.CLOCK_KIND).at(route ? "kind" : "route");
        }
        byte[] content = hash.of(id, command);
        if (clock.isKnown(command.id(), content)) {
            return new Recorded<>(views.view(id), false);
        }
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        Instant at = TOLD.contains(command.kind()) ? when.told() : when.at();
        TakenStay stay = stays.take(id, null);
        NewEvent event = NewEvent.of(command.id(), id, command.kind(), at, command.causeId(), command.reason())
                .by(command.route());
        boolean isNew = clock.add(event, when, content);
        if (isNew) {
            fire("stay.clock-moved", stay, List.of(command.id()), when);
        }
        return new Recorded<>(views.view(id), isNew);
    }

    @Idempotent(StayClockView.class)
    public StayClockView revoke(UUID id, UUID event, RevokeClockEvent command) {
        Happened now = timekeeper.happened(null, null);
        TakenStay stay = stays.take(id, null);
        clock.revoke(id, event, now, command.reason());
        fire("stay.clock-event-revoked", stay, List.of(event), now);
        return views.view(id);
    }

    /** @throws RuleBroken RULE_NOT_MEANT (409) when another version, or none, would be chosen now */
    @Idempotent(StayClockView.class)
    public StayClockView apply(UUID id, int version, ApplyRule command) {
        Happened now = timekeeper.happened(null, null);
        TakenStay stay = stays.take(id, version);
        Evaluation.Evaluated seen = views.evaluated(id);
        boolean meant = seen.chosen()
                .filter(rule -> rule.version().id().equals(command.versionId()))
                .isPresent();
        if (!meant || seen.isChosenAlready()) {
            throw new RuleBroken(DatesRule.RULE_NOT_MEANT).at("versionId");
        }
        NewEvent event = NewEvent.of(
                vn.cachly.shared.Ids.next(), id, ClockEventKind.RULE_CHANGE, now.at(), null, command.reason());
        clock.add(List.of(event.under(command.versionId())), now.recordedAt());
        fire("stay.rule-applied", stay, List.of(command.versionId()), now);
        return views.view(id);
    }

    private void fire(String action, TakenStay stay, List<UUID> also, Happened when) {
        changes.fire(new Changed(action, "stay", stay.id(), stay.version(), stay.facilityId(), also, when));
    }
}
