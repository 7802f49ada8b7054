package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code GET /dev/token/lan}: a token of the local OIDC provider, ready for a shell variable. */
@ApplicationScoped
@IfBuildProfile("dev")
class DevTokens {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final int BAD_GATEWAY = 502;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String client;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    String secret;

    void offer(@Observes Router router) {
        router.get("/dev/token/:user").blockingHandler(this::answer);
    }

    String issuer() {
        return issuer;
    }

    private void answer(RoutingContext request) {
        try {
            request.response().putHeader("content-type", "text/plain").end(token(request.pathParam("user")) + "\n");
        } catch (IOException | InterruptedException e) {
            request.fail(BAD_GATEWAY, e);
        }
    }

    private String token(String user) throws IOException, InterruptedException {
        String form = "grant_type=password&password=any&client_id=" + client + "&client_secret=" + secret + "&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        HttpRequest ask = HttpRequest.newBuilder(URI.create(issuer + "/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(ask, HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(answer);
        return token.find() ? token.group(1) : "no token for " + user;
    }
}
