package vn.cachly.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;

/** Finds versions, for everybody to read and for those who may rule in the place of their protocol to change. */
@ApplicationScoped
class RuledVersions {
    private final Protocols protocols;
    private final Versions versions;
    private final AssignmentService places;

    RuledVersions(Protocols protocols, Versions versions, AssignmentService places) {
        this.protocols = protocols;
        this.versions = versions;
        this.places = places;
    }

    Rule rule(UUID protocol, UUID id) {
        return versions.of(List.of(protocol)).stream()
                .filter(rule -> rule.version().id().equals(id))
                .findFirst()
                .orElseThrow(RuleBroken::notFound);
    }

    /** Takes the version for this transaction, as it was seen. */
    ProtocolVersion taken(UUID protocol, UUID id, int version) {
        requireReach(protocol);
        rule(protocol, id);
        Answers.same(version, versions.locked(id));
        return rule(protocol, id).version();
    }

    void requireReach(UUID protocol) {
        JsonNode found = protocols.find(protocol).orElseThrow(RuleBroken::notFound);
        places.requireReach(ProtocolRows.uuid(found, "facility_id"), ProtocolRows.uuid(found, "unit_id"));
    }
}
