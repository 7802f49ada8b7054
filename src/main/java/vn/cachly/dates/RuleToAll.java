package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolRule;
import vn.cachly.protocol.Rule;
import vn.cachly.protocol.VersionService;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayService;

/** Applies a version to all whom it means: exactly what was shown, or nothing. Part of a transaction of whoever calls. */
@ApplicationScoped
class RuleToAll {
    private final Affected affected;
    private final VersionService versions;
    private final ClockService clock;
    private final StayService stays;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    RuleToAll(
            Affected affected,
            VersionService versions,
            ClockService clock,
            StayService stays,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.affected = affected;
        this.versions = versions;
        this.clock = clock;
        this.stays = stays;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /** A preview with everybody whom it names. */
    record Preview(PreviewView view, List<PreviewLine> lines) {
        List<UUID> stays() {
            return lines.stream().map(PreviewLine::stayId).toList();
        }

        /** @throws RuleBroken PREVIEW_OUTDATED (409) */
        Preview sameAs(String fingerprint) {
            if (!view.fingerprint().equals(fingerprint)) {
                throw new RuleBroken(DatesRule.PREVIEW_OUTDATED).at("fingerprint");
            }
            return this;
        }
    }

    Preview preview(Rule rule) {
        Tally tally = new Tally();
        List<PreviewLine> lines = new ArrayList<>();
        affected.of(rule).forEach(part -> {
            tally.add(part);
            lines.addAll(part.lines());
        });
        return new Preview(tally.view(rule.version()), lines);
    }

    /** @throws RuleBroken NOT_PUBLISHED, NOT_IN_FORCE (409) */
    Rule inForce(UUID protocol, UUID version) {
        Rule rule = versions.ruled(protocol, version);
        if (rule.version().publishedAt() == null) {
            throw new RuleBroken(ProtocolRule.NOT_PUBLISHED);
        }
        if (rule.version().effectiveFrom().isAfter(timekeeper.now())) {
            throw new RuleBroken(DatesRule.NOT_IN_FORCE);
        }
        return rule;
    }

    /**
     * While it runs nobody adds an event to any clock, so that what is changed is what was shown.
     *
     * @param seen those to take before; only what is found after that counts
     * @throws RuleBroken PREVIEW_OUTDATED (409)
     */
    PreviewView apply(Rule rule, Preview seen, Reevaluate command) {
        // Stays before the gate, as everybody who writes an event takes them.
        stays.takeAll(seen.sameAs(command.fingerprint()).stays());
        clock.closeGate();
        Preview now = preview(rule).sameAs(command.fingerprint());
        Happened when = timekeeper.happened(null, null);
        Map<UUID, List<UUID>> byCamp = now.lines().stream()
                .collect(Collectors.groupingBy(
                        PreviewLine::facilityId,
                        LinkedHashMap::new,
                        Collectors.mapping(PreviewLine::stayId, Collectors.toList())));
        byCamp.forEach((camp, ids) -> apply(rule.version().id(), camp, ids, command.reason(), when));
        return now.view();
    }

    private void apply(UUID version, UUID camp, List<UUID> ids, String reason, Happened now) {
        List<NewEvent> events = ids.stream()
                .map(id -> NewEvent.of(Ids.next(), id, ClockEventKind.RULE_CHANGE, now.at(), null, reason)
                        .under(version))
                .toList();
        stays.touch(ids);
        clock.add(events, now.recordedAt());
        changes.fire(new Changed("stay.re-evaluated", "protocol-version", version, 0, camp, ids, now));
    }
}
