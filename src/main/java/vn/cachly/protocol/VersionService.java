package vn.cachly.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Versions of a protocol, drafted and looked at. */
@UseCase
@Transactional
@ApplicationScoped
public class VersionService {
    private final Versions versions;
    private final RuledVersions ruled;
    private final ProtocolRows rows;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    VersionService(
            Versions versions,
            RuledVersions ruled,
            ProtocolRows rows,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.versions = versions;
        this.ruled = ruled;
        this.rows = rows;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(ProtocolVersion.class)
    public Recorded<ProtocolVersion> add(UUID protocol, AddVersion command) {
        ruled.requireReach(protocol);
        VersionCheck.check(command);
        byte[] content = hash.of(protocol, command);
        if (versions.contentOf(command.id()).isPresent()) {
            requireSame(command.id(), content);
            return new Recorded<>(view(protocol, command.id()), false);
        }
        Happened now = timekeeper.happened(null, null);
        versions.add(row(protocol, command, now, content), command.milestones());
        requireSame(command.id(), content);
        ProtocolVersion added = view(protocol, command.id());
        changes.fire(new Changed(
                "protocol.version-drafted", "protocol-version", added.id(), 0, null, List.of(protocol), now));
        return new Recorded<>(added, true);
    }

    public ProtocolVersion view(UUID protocol, UUID id) {
        return ruled.rule(protocol, id).version();
    }

    /** The version with its place and people, for those who may rule there. */
    public Rule ruled(UUID protocol, UUID id) {
        ruled.requireReach(protocol);
        return ruled.rule(protocol, id);
    }

    private void requireSame(UUID id, byte[] content) {
        if (!Hash.same(versions.contentOf(id).orElseThrow(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
    }

    private Map<String, Object> row(UUID protocol, AddVersion command, Happened now, byte[] content) {
        Map<String, Object> row = rows.columnsOf(command.terms());
        row.putAll(rows.columnsOf(command.conditions()));
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
        row.put("content_hash", ProtocolRows.hex(content));
        row.put("version", 0);
        return row;
    }
}
