package vn.cachly.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** Rows on their way to the database and back, as JSON objects named as the columns are: any number of them is one parameter. */
@ApplicationScoped
public class Columns {
    private final ObjectMapper mapper;

    Columns(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    public <T> T read(String row, Class<T> type) {
        try {
            return mapper.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String write(Object rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as the database writes them. */
    public static String bytes(byte[] value) {
        return "\\x" + HexFormat.of().formatHex(value);
    }
}
