package vn.cachly.access;

import java.util.Set;

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
}
