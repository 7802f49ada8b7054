package vn.cachly.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** What a job keeps as JSON. An earlier or later release beside this one may know fields that this one does not. */
@ApplicationScoped
class JobJson {
    private final ObjectMapper mapper;

    JobJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String written(Object content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Null for null. */
    <T> T read(String json, Class<T> type) {
        try {
            return json == null
                    ? null
                    : mapper.readerFor(type)
                            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job of another release cannot be read", e);
        }
    }
}
