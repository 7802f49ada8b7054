package vn.cachly.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Headers;
import vn.cachly.shared.RequestFacts;

/** The one place that touches a token. */
@RequestScoped
public class CurrentActor {
    private static final String AUTHORIZED_PARTY = "azp";
    private static final String CLIENT_ID = "client_id";

    private final SecurityIdentity identity;
    private final RequestFacts facts;
    private Actor actor;

    CurrentActor(SecurityIdentity identity, RequestFacts facts) {
        this.identity = identity;
        this.facts = facts;
    }

    public Actor get() {
        if (actor == null) {
            actor = read();
        }
        return actor;
    }

    /** For work that nobody asked for over HTTP. */
    public void become(Actor other) {
        actor = other;
    }

    private Actor read() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new RuleBroken(CommonCode.UNAUTHENTICATED);
        }
        Set<String> roles = Set.copyOf(identity.getRoles());
        return new Actor(token.getIssuer(), token.getSubject(), client(token), roles, purpose(roles));
    }

    private static String client(JsonWebToken token) {
        return Optional.<String>ofNullable(token.getClaim(AUTHORIZED_PARTY))
                .or(() -> Optional.ofNullable(token.getClaim(CLIENT_ID)))
                .orElse("-");
    }

    private Purpose purpose(Set<String> roles) {
        return facts.purpose()
                .map(name -> Arrays.stream(Purpose.values())
                        .filter(known -> known.name().equals(name) && known != Purpose.OPERATION)
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken(CommonCode.INVALID).at(Headers.PURPOSE)))
                .orElseGet(() -> Purpose.usual(roles));
    }
}
