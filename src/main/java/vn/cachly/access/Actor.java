package vn.cachly.access;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Who acts.
 *
 * @param issuer who vouches for the subject
 * @param subject the person or program, as the issuer calls it; never a name
 * @param client the program through which the subject acts
 */
public record Actor(String issuer, String subject, String client, Set<String> roles, Purpose purpose) {
    private static final String SERVICE = "cachly";

    /** The service itself: scheduled work, the demo. Acts everywhere. */
    public static Actor service(String job) {
        return new Actor(SERVICE, job, SERVICE, Set.copyOf(Role.ALL), Purpose.OPERATION);
    }

    public boolean isService() {
        return SERVICE.equals(issuer);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether he answers for units and for no camp: what happens in a camp is not for him, even when it lies in his unit. */
    public boolean isCommuneOnly() {
        return has(Role.COMMITTEE)
                && Stream.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT)
                        .noneMatch(roles::contains);
    }
}
