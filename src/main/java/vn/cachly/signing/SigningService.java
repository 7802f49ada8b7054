package vn.cachly.signing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Signatures that anybody can verify with the published keys. */
@UseCase
@Transactional
@ApplicationScoped
public class SigningService {
    private final SigningKeys keys;
    private final KeyVault vault;
    private final ObjectMapper mapper;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    SigningService(
            SigningKeys keys,
            KeyVault vault,
            ObjectMapper mapper,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.keys = keys;
        this.vault = vault;
        this.mapper = mapper;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /** Makes the first key, unless there is one. Fails when the one there is cannot be opened. */
    void begin() {
        keys.lock();
        if (keys.active().isEmpty()) {
            make();
        }
        signer();
    }

    /** From now on another key signs. What the one before has signed still verifies. */
    @Idempotent(SigningKeyView.class)
    public SigningKeyView rotate() {
        places.requireReach(null, null);
        keys.lock();
        keys.retire(timekeeper.now());
        return make();
    }

    public Signer signer() {
        SigningKeys.Active active = keys.active().orElseThrow();
        return new Signer(active.kid(), EllipticKeys.privateKey(vault.open(active.kid(), active.privateKey())));
    }

    public Jwks jwks() {
        List<Jwk> all = keys.all().stream().map(key -> read(key.publicKey())).toList();
        return new Jwks(all);
    }

    /** What was signed; empty when it was not signed by one of our keys, or is no such text at all. */
    public Optional<byte[]> verified(String compact) {
        return Jws.read(compact)
                .filter(jws -> keys.publicKey(jws.kid())
                        .filter(key -> jws.isBy(EllipticKeys.publicKey(read(key))))
                        .isPresent())
                .map(Jws::payload);
    }

    private SigningKeyView make() {
        Happened now = timekeeper.happened(null, null);
        KeyPair pair = EllipticKeys.generate();
        Jwk jwk = EllipticKeys.jwk(pair.getPublic());
        byte[] closed = vault.close(jwk.kid(), pair.getPrivate().getEncoded());
        keys.add(jwk.kid(), write(jwk), closed, now.recordedAt(), current.get().subject());
        UUID id = UUID.nameUUIDFromBytes(jwk.kid().getBytes(StandardCharsets.UTF_8));
        changes.fire(new Changed("signing-key.made", "signing-key", id, 0, null, List.of(), now));
        return new SigningKeyView(id, jwk.kid(), now.recordedAt(), 0);
    }

    private String write(Jwk jwk) {
        try {
            return mapper.writeValueAsString(jwk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Jwk read(String jwk) {
        try {
            return mapper.readValue(jwk, Jwk.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
