package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolRule;
import vn.cachly.protocol.Rule;
import vn.cachly.protocol.VersionService;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayService;

/** What a version would do to those who are in quarantine, and doing it: exactly what was shown, or nothing. */
@UseCase
@Transactional
@ApplicationScoped
public class ReevaluationService {

    private static final UUID FIRST = new UUID(0, 0);

    private final Affected affected;
    private final VersionService versions;
    private final ClockService clock;
    private final StayService stays;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    ReevaluationService(
            Affected affected,
            VersionService versions,
            ClockService clock,
            StayService stays,
            Timekeeper timekeeper,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.affected = affected;
        this.versions = versions;
        this.clock = clock;
        this.stays = stays;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.looks = looks;
    }

    /** Of a draft as if it were published; of one that begins later as of that moment. */
    public PreviewView preview(UUID protocol, UUID version) {
        Rule rule = versions.ruled(protocol, version);
        return preview(rule, new ArrayList<>());
    }

    /** The stays of a preview, by camp and id. */
    public Page<PreviewLine> lines(UUID protocol, UUID version, Keyset keyset) {
        Rule rule = versions.ruled(protocol, version);
        UUID camp = keyset.key().isEmpty() ? FIRST : uuid(keyset.key());
        List<PreviewLine> lines = affected.after(rule, camp, keyset.id())
                .flatMap(part -> part.lines().stream())
                .limit(keyset.rows())
                .toList();
        List<UUID> ids = lines.stream().map(PreviewLine::stayId).toList();
        looks.fire(new PersonsRead("protocol.preview-read", "stay", ids, null));
        return keyset.page(lines, line -> line.facilityId().toString(), PreviewLine::stayId);
    }

    /**
     * While it runs nobody adds an event to any clock, so that what is changed is what was shown.
     *
     * @throws RuleBroken NOT_PUBLISHED, NOT_IN_FORCE, PREVIEW_OUTDATED (409)
     */
    @Idempotent(PreviewView.class)
    public PreviewView reevaluate(UUID protocol, UUID version, Reevaluate command) {
        Rule rule = versions.ruled(protocol, version);
        if (rule.version().publishedAt() == null) {
            throw new RuleBroken(ProtocolRule.NOT_PUBLISHED);
        }
        if (rule.version().effectiveFrom().isAfter(timekeeper.now())) {
            throw new RuleBroken(DatesRule.NOT_IN_FORCE);
        }
        List<PreviewLine> lines = new ArrayList<>();
        same(preview(rule, lines), command.fingerprint());
        // Stays before the gate, as everybody who writes an event takes them.
        stays.takeAll(lines.stream().map(PreviewLine::stayId).toList());
        clock.closeGate();
        lines.clear();
        PreviewView view = same(preview(rule, lines), command.fingerprint());
        Happened now = timekeeper.happened(null, null);
        Map<UUID, List<PreviewLine>> byCamp = lines.stream()
                .collect(Collectors.groupingBy(PreviewLine::facilityId, LinkedHashMap::new, Collectors.toList()));
        byCamp.forEach((camp, some) -> apply(version, camp, some, command.reason(), now));
        return view;
    }

    private PreviewView preview(Rule rule, List<PreviewLine> lines) {
        Tally tally = new Tally();
        affected.of(rule).forEach(part -> {
            tally.add(part);
            lines.addAll(part.lines());
        });
        return tally.view(rule.version());
    }

    private static PreviewView same(PreviewView view, String fingerprint) {
        if (!view.fingerprint().equals(fingerprint)) {
            throw new RuleBroken(DatesRule.PREVIEW_OUTDATED).at("fingerprint");
        }
        return view;
    }

    private void apply(UUID version, UUID camp, List<PreviewLine> lines, String reason, Happened now) {
        List<UUID> ids = lines.stream().map(PreviewLine::stayId).toList();
        List<NewEvent> events = ids.stream()
                .map(id -> NewEvent.of(Ids.next(), id, ClockEventKind.RULE_CHANGE, now.at(), null, reason)
                        .under(version))
                .toList();
        stays.touch(ids);
        clock.add(events, now.recordedAt());
        changes.fire(new Changed("stay.re-evaluated", "protocol-version", version, 0, camp, ids, now));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken(CommonCode.INVALID).at("cursor");
        }
    }
}
