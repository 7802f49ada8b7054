package vn.cachly.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.FacilityKind;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Versions of a protocol: drafted, published, their number corrected. What is published never changes otherwise. */
@UseCase
@Transactional
@ApplicationScoped
public class VersionService {
    private static final Set<ClockEventKind> ANCHORS = EnumSet.of(
            ClockEventKind.DEPARTURE,
            ClockEventKind.COUNTRY_ENTRY,
            ClockEventKind.FACILITY_ENTRY,
            ClockEventKind.LAST_CONTACT,
            ClockEventKind.NEW_ROOMMATE,
            ClockEventKind.RECOVERED);

    private static final Set<ClockEventKind> MOMENTS =
            EnumSet.of(ClockEventKind.DEPARTURE, ClockEventKind.COUNTRY_ENTRY, ClockEventKind.FACILITY_ENTRY);

    private static final Set<String> KINDS =
            Stream.of(FacilityKind.values()).map(FacilityKind::name).collect(Collectors.toSet());

    private final Protocols protocols;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    VersionService(
            Protocols protocols,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.protocols = protocols;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(ProtocolVersion.class)
    public Recorded<ProtocolVersion> add(UUID protocol, AddVersion command) {
        requireReach(protocol);
        check(command);
        byte[] content = hash.of(protocol, command);
        if (protocols.contentOf(command.id()).isPresent()) {
            if (!Hash.same(protocols.contentOf(command.id()).orElseThrow(), content)) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(rule(protocol, command.id()).version(), false);
        }
        Happened now = timekeeper.happened(null, null);
        protocols.addVersion(row(protocol, command, now, content), command.milestones());
        if (!Hash.same(protocols.contentOf(command.id()).orElseThrow(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        ProtocolVersion added = rule(protocol, command.id()).version();
        fire("protocol.version-drafted", added, now);
        return new Recorded<>(added, true);
    }

    @Idempotent(ProtocolVersion.class)
    public ProtocolVersion publish(UUID protocol, UUID id, int version, PublishVersion command) {
        ProtocolVersion draft = taken(protocol, id, version);
        if (draft.publishedAt() != null) {
            throw new RuleBroken(ProtocolRule.ALREADY_PUBLISHED);
        }
        Happened now = timekeeper.happened(null, null);
        protocols.note(
                id,
                "PUBLISHED",
                draft,
                command.reason(),
                now.recordedAt(),
                current.get().subject());
        protocols.publish(id, now.recordedAt(), current.get().subject());
        ProtocolVersion published = rule(protocol, id).version();
        fire("protocol.version-published", published, now);
        return published;
    }

    @Idempotent(ProtocolVersion.class)
    public ProtocolVersion correct(UUID protocol, UUID id, int version, CorrectInstrument command) {
        Happened now = timekeeper.happened(null, null);
        ProtocolVersion before = taken(protocol, id, version);
        protocols.note(
                id,
                "CORRECTED",
                before,
                command.reason(),
                now.recordedAt(),
                current.get().subject());
        protocols.correct(id, command);
        ProtocolVersion corrected = rule(protocol, id).version();
        fire("protocol.instrument-corrected", corrected, now);
        return corrected;
    }

    /** A narrower rule would outlive the wider one that replaces it: an officer says until when it holds. */
    @Idempotent(ProtocolVersion.class)
    public ProtocolVersion end(UUID protocol, UUID id, int version, EndVersion command) {
        Happened now = timekeeper.happened(null, null);
        ProtocolVersion before = taken(protocol, id, version);
        if (!command.effectiveUntil().isAfter(before.effectiveFrom())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("effectiveUntil");
        }
        protocols.note(
                id,
                "ENDED",
                before,
                command.reason(),
                now.recordedAt(),
                current.get().subject());
        protocols.end(id, command.effectiveUntil());
        ProtocolVersion ended = rule(protocol, id).version();
        fire("protocol.version-ended", ended, now);
        return ended;
    }

    public ProtocolVersion view(UUID protocol, UUID id) {
        return rule(protocol, id).version();
    }

    /** The version with its place and people, for those who may rule there. */
    public Rule ruled(UUID protocol, UUID id) {
        requireReach(protocol);
        return rule(protocol, id);
    }

    private ProtocolVersion taken(UUID protocol, UUID id, int version) {
        requireReach(protocol);
        rule(protocol, id);
        Answers.same(version, protocols.locked(id));
        return rule(protocol, id).version();
    }

    private Rule rule(UUID protocol, UUID id) {
        return protocols.versionsOf(List.of(protocol)).stream()
                .filter(rule -> rule.version().id().equals(id))
                .findFirst()
                .orElseThrow(RuleBroken::notFound);
    }

    private void requireReach(UUID protocol) {
        JsonNode found = protocols.find(protocol).orElseThrow(RuleBroken::notFound);
        places.requireReach(place(found, "facility_id"), place(found, "unit_id"));
    }

    private static UUID place(JsonNode protocol, String column) {
        return protocol.hasNonNull(column)
                ? UUID.fromString(protocol.get(column).asText())
                : null;
    }

    private Map<String, Object> row(UUID protocol, AddVersion command, Happened now, byte[] content) {
        Map<String, Object> row = protocols.columnsOf(command.terms());
        row.putAll(protocols.columnsOf(command.conditions()));
        row.put("antibody_needed", Boolean.TRUE.equals(command.conditions().antibodyNeeded()));
        row.put("id", command.id());
        row.put("protocol_id", protocol);
        row.put("instrument", command.instrument());
        row.put("issuer", command.issuer());
        row.put("source", command.source());
        row.put("assumed", command.assumed());
        row.put("demonstration", Boolean.TRUE.equals(command.demonstration()));
        row.put("effective_from", command.effectiveFrom());
        row.put("effective_until", command.effectiveUntil());
        row.put("applies_by", command.appliesBy());
        row.put("recorded_at", now.recordedAt());
        row.put("recorded_by", current.get().subject());
        row.put("content_hash", hex(content));
        row.put("version", 0);
        return row;
    }

    static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    private static void check(AddVersion command) {
        if (command.effectiveUntil() != null && !command.effectiveUntil().isAfter(command.effectiveFrom())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("effectiveUntil");
        }
        if (!MOMENTS.contains(command.appliesBy())) {
            throw new RuleBroken(ProtocolRule.ANCHOR_KIND).at("appliesBy");
        }
        if (!ANCHORS.containsAll(command.terms().anchors())) {
            throw new RuleBroken(ProtocolRule.ANCHOR_KIND).at("terms.anchors");
        }
        long days = command.milestones().stream()
                .map(milestone -> milestone.phase() + ":" + milestone.day())
                .distinct()
                .count();
        if (days != command.milestones().size()) {
            throw new RuleBroken(ProtocolRule.MILESTONE_TWICE).at("milestones");
        }
        check(command.conditions());
    }

    private static void check(Conditions asked) {
        boolean ages = asked.minAge() != null && asked.belowAge() != null && asked.belowAge() <= asked.minAge();
        if (ages || (asked.negativeTestHours() == null) != (asked.negativeTestMethods() == null)) {
            throw new RuleBroken(ProtocolRule.CONDITION_INCOMPLETE).at("conditions");
        }
        if (asked.isIncomplete()) {
            throw new RuleBroken(ProtocolRule.CONDITION_INCOMPLETE).at("conditions");
        }
        if (asked.facilityKinds() != null && !KINDS.containsAll(asked.facilityKinds())) {
            throw new RuleBroken(ProtocolRule.CONDITION_INCOMPLETE).at("conditions.facilityKinds");
        }
    }

    private void fire(String action, ProtocolVersion version, Happened now) {
        changes.fire(new Changed(
                action, "protocol-version", version.id(), version.version(), null, List.of(version.protocolId()), now));
    }
}
