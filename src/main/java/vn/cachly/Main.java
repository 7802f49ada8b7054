package vn.cachly;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the service as it runs in production. Development starts through {@code vn.cachly.dev}. */
@QuarkusMain
public final class Main {
    private static final List<String> DATABASE = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.jdbc-url",
            "quarkus.flyway.username",
            "quarkus.flyway.password");
    private static final String ISSUER = "quarkus.oidc.auth-server-url";
    private static final String ISSUER_KEY = "quarkus.oidc.public-key";
    private static final List<String> CERTIFICATES = List.of(
            "cachly.certificate.key-encryption-key", "cachly.certificate.public-url", "cachly.certificate.issuer");
    private static final int MISCONFIGURED = 78;

    private Main() {}

    public static void main(String... arguments) {
        List<String> missing = missing(ConfigProvider.getConfig());
        if (missing.isEmpty()) {
            Quarkus.run(arguments);
            return;
        }
        missing.forEach(name -> System.err.printf(
                "Cách Ly cannot start: the setting %s is missing (in the environment: %s).%n",
                name, inEnvironment(name)));
        System.exit(MISCONFIGURED);
    }

    private static List<String> missing(Config config) {
        String issuer = has(config, ISSUER_KEY) ? ISSUER_KEY : ISSUER;
        return Stream.of(DATABASE, List.of(issuer), CERTIFICATES)
                .flatMap(List::stream)
                .filter(name -> !has(config, name))
                .toList();
    }

    private static boolean has(Config config, String name) {
        return config.getOptionalValue(name, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }

    private static String inEnvironment(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
