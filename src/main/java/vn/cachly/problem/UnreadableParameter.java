package vn.cachly.problem;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Stream;

/** A parameter of the address does not have the form of its type. JAX-RS does not tell which; its value does. */
public final class UnreadableParameter extends RuntimeException {
    private final String value;

    public UnreadableParameter(String value) {
        super("unreadable parameter", null, false, false);
        this.value = value;
    }

    String nameIn(UriInfo uri) {
        return Stream.of(uri.getQueryParameters(), uri.getPathParameters())
                .flatMap(this::names)
                .findFirst()
                .orElse("");
    }

    private Stream<String> names(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getValue().contains(value))
                .map(java.util.Map.Entry::getKey);
    }
}
