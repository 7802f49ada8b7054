package vn.cachly.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Puts versions in force. What is published never changes, but for how its number is written and until when it holds. */
@UseCase
@Transactional
@ApplicationScoped
public class PublicationService {
    private final Versions versions;
    private final RuledVersions ruled;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    PublicationService(
            Versions versions,
            RuledVersions ruled,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.versions = versions;
        this.ruled = ruled;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    @Idempotent(ProtocolVersion.class)
    public ProtocolVersion publish(UUID protocol, UUID id, int version, PublishVersion command) {
        ProtocolVersion draft = ruled.taken(protocol, id, version);
        if (draft.publishedAt() != null) {
            throw new RuleBroken(ProtocolRule.ALREADY_PUBLISHED);
        }
        Happened now = timekeeper.happened(null, null);
        note("PUBLISHED", draft, command.reason(), now);
        versions.publish(id, now.recordedAt(), current.get().subject());
        return changed("protocol.version-published", draft, now);
    }

    @Idempotent(ProtocolVersion.class)
    public ProtocolVersion correct(UUID protocol, UUID id, int version, CorrectInstrument command) {
        Happened now = timekeeper.happened(null, null);
        ProtocolVersion before = ruled.taken(protocol, id, version);
        note("CORRECTED", before, command.reason(), now);
        versions.correct(id, command);
        return changed("protocol.instrument-corrected", before, now);
    }

    /** A narrower rule would outlive the wider one that replaces it: an officer says until when it holds. */
    @Idempotent(ProtocolVersion.class)
    public ProtocolVersion end(UUID protocol, UUID id, int version, EndVersion command) {
        Happened now = timekeeper.happened(null, null);
        ProtocolVersion before = ruled.taken(protocol, id, version);
        if (!command.effectiveUntil().isAfter(before.effectiveFrom())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("effectiveUntil");
        }
        note("ENDED", before, command.reason(), now);
        versions.end(id, command.effectiveUntil());
        return changed("protocol.version-ended", before, now);
    }

    private void note(String what, ProtocolVersion before, String reason, Happened now) {
        versions.note(
                before.id(),
                what,
                before,
                reason,
                now.recordedAt(),
                current.get().subject());
    }

    private ProtocolVersion changed(String action, ProtocolVersion before, Happened now) {
        ProtocolVersion after = ruled.rule(before.protocolId(), before.id()).version();
        changes.fire(new Changed(
                action, "protocol-version", after.id(), after.version(), null, List.of(after.protocolId()), now));
        return after;
    }
}
