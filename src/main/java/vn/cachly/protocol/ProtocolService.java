package vn.cachly.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.facility.Categories;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** The register of protocols: which there are, and what is published. A nation's rule needs somebody who may act everywhere. */
@UseCase
@Transactional
@ApplicationScoped
public class ProtocolService {
    private final Protocols protocols;
    private final Versions versions;
    private final ProtocolRows rows;
    private final Rules rules;
    private final AssignmentService places;
    private final Categories categories;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    ProtocolService(
            Protocols protocols,
            Versions versions,
            ProtocolRows rows,
            Rules rules,
            AssignmentService places,
            Categories categories,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.protocols = protocols;
        this.versions = versions;
        this.rows = rows;
        this.rules = rules;
        this.places = places;
        this.categories = categories;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    /** Every published rule, and where these camps lie on that day. */
    public RuleBook book(Collection<UUID> camps, LocalDate day) {
        return rules.book(camps, day);
    }

    /** A published version by its id. */
    public Optional<ProtocolVersion> published(UUID version) {
        return rules.version(version);
    }

    @Idempotent(ProtocolView.class)
    public Recorded<ProtocolView> add(AddProtocol command) {
        check(command);
        places.requireReach(command.facilityId(), command.unitId());
        command.categories().forEach(categories::requireKnown);
        Happened now = timekeeper.happened(null, null);
        Map<String, Object> row = rows.columnsOf(command);
        row.put("recorded_at", now.recordedAt());
        row.put("recorded_by", current.get().subject());
        row.put("content_hash", ProtocolRows.hex(hash.of(command)));
        boolean isNew = protocols.add(row);
        JsonNode protocol = protocols.find(command.id()).orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN));
        if (!protocol.get("content_hash").asText().equals(row.get("content_hash"))) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        if (isNew) {
            changes.fire(
                    new Changed("protocol.added", "protocol", command.id(), 0, command.facilityId(), List.of(), now));
        }
        return new Recorded<>(view(protocol, versionsOf(List.of(command.id()))), isNew);
    }

    public ProtocolView view(UUID id) {
        return view(protocols.find(id).orElseThrow(RuleBroken::notFound), versionsOf(List.of(id)));
    }

    public Page<ProtocolView> page(Keyset keyset) {
        List<JsonNode> found = protocols.page(keyset);
        Map<UUID, List<ProtocolVersion>> theirs = versionsOf(found.stream()
                .map(row -> UUID.fromString(row.get("id").asText()))
                .toList());
        return keyset.page(found.stream().map(row -> view(row, theirs)).toList(), ProtocolView::name, ProtocolView::id);
    }

    private Map<UUID, List<ProtocolVersion>> versionsOf(List<UUID> ids) {
        return versions.of(ids).stream().map(Rule::version).collect(Collectors.groupingBy(ProtocolVersion::protocolId));
    }

    private ProtocolView view(JsonNode protocol, Map<UUID, List<ProtocolVersion>> byProtocol) {
        List<String> actions = current.get().has(Role.DEPARTMENT) ? List.of("versions") : List.of();
        UUID id = UUID.fromString(protocol.get("id").asText());
        return rows.view(protocol, byProtocol.getOrDefault(id, List.of()), actions);
    }

    private static void check(AddProtocol command) {
        boolean unit = command.scope() == ProtocolScope.UNIT;
        boolean facility = command.scope() == ProtocolScope.FACILITY;
        if (unit != (command.unitId() != null) || facility != (command.facilityId() != null)) {
            throw new RuleBroken(ProtocolRule.SCOPE_PLACE).at("scope");
        }
    }
}
