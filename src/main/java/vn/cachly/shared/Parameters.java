package vn.cachly.shared;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.cachly.problem.UnreadableParameter;

/** Parameters of addresses: what cannot be read is 400 with the name of the parameter, not 404. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            String.class, Parameters::plain,
            UUID.class, UUID::fromString,
            // A plus sign that a client forgot to encode arrives as a space.
            Instant.class, text -> Believable.moment(text.replace(' ', '+')),
            LocalDate.class, Believable::day,
            int.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            boolean.class, Parameters::truth);

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> reader = type.isEnum() ? text -> Enum.valueOf((Class) type, text) : READERS.get(type);
        return reader == null ? null : (ParamConverter<T>) new Reader(reader);
    }

    /** PostgreSQL cannot hold a NUL, and no code or name holds any other control character. */
    private static String plain(String text) {
        if (!PlainText.isFitForALine(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private record Reader(Function<String, ?> reader) implements ParamConverter<Object> {
        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new UnreadableParameter(text);
            }
        }

        @Override
        public String toString(Object value) {
            return String.valueOf(value);
        }
    }
}
