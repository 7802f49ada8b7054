package vn.cachly.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Checks the signature of a token once in a while and not with every request: that alone was a fifth of the work of an admission.
 * A token is known for a minute at most and never past its own end; where its bearer may act is looked up every time.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {
    /** How long a key that the provider has withdrawn may still be believed. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Tokens end by the provider's clock, not by the one that tests move. */
    private static final Clock PROVIDER_TIME = Clock.systemUTC();

    private static final int ROOM = 5_000;
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism provider;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(ROOM)
            .expireAfter(Expiry.<String, Known>creating((token, one) -> one.remaining()))
            .build();

    KnownTokens(OidcAuthenticationMechanism provider) {
        this.provider = provider;
    }

    private record Known(SecurityIdentity identity, Duration remaining) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager manager) {
        String token = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (token == null || !token.startsWith(BEARER)) {
            return provider.authenticate(request, manager);
        }
        Known one = known.getIfPresent(token);
        if (one != null) {
            return Uni.createFrom().item(one.identity());
        }
        return provider.authenticate(request, manager).onItem().ifNotNull().invoke(identity -> keep(token, identity));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return provider.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return provider.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return provider.getCredentialTransport(request);
    }

    /** Without what the first request hung on it. */
    private void keep(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken jwt) {
            Duration left = Duration.between(PROVIDER_TIME.instant(), Instant.ofEpochSecond(jwt.getExpirationTime()));
            if (left.isNegative()) {
                return;
            }
            SecurityIdentity bare = QuarkusSecurityIdentity.builder()
                    .setPrincipal(identity.getPrincipal())
                    .addRoles(identity.getRoles())
                    .addCredentials(identity.getCredentials())
                    .build();
            known.put(token, new Known(bare, left.compareTo(LONGEST) < 0 ? left : LONGEST));
        }
    }
}
