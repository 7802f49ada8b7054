package vn.cachly.dev;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.cachly.order.DelegateSigning;
import vn.cachly.order.SigningService;
import vn.cachly.protocol.AddProtocol;
import vn.cachly.protocol.AddVersion;
import vn.cachly.protocol.ProtocolService;
import vn.cachly.protocol.PublicationService;
import vn.cachly.protocol.PublishVersion;
import vn.cachly.protocol.VersionService;

/** A rule in force today and somebody who may sign, both invented and marked as such. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoRules {
    private final ProtocolService protocols;
    private final VersionService versions;
    private final PublicationService publications;
    private final SigningService signings;
    private final ObjectMapper mapper;

    DemoRules(
            ProtocolService protocols,
            VersionService versions,
            PublicationService publications,
            SigningService signings,
            ObjectMapper mapper) {
        this.protocols = protocols;
        this.versions = versions;
        this.publications = publications;
        this.signings = signings;
        this.mapper = mapper;
    }

    /** What the file holds. */
    record Rules(AddProtocol protocol, AddVersion version, DelegateSigning authority) {}

    void load() {
        Rules rules = read();
        protocols.add(rules.protocol());
        if (versions.add(rules.protocol().id(), rules.version()).isNew()) {
            publications.publish(rules.protocol().id(), rules.version().id(), 0, new PublishVersion("demo"));
        }
        signings.delegate(rules.authority());
    }

    private Rules read() {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/protocol.json")) {
            return mapper.readValue(file, Rules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
