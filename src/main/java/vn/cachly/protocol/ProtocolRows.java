package vn.cachly.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes records of rows of protocols and back. A version has some forty columns: a row travels as one JSON object, named as they are. */
@ApplicationScoped
class ProtocolRows {
    private final ObjectMapper columns;

    ProtocolRows(ObjectMapper mapper) {
        columns = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** A record with its names as the columns have them. */
    @SuppressWarnings("unchecked")
    Map<String, Object> columnsOf(Object record) {
        return columns.convertValue(record, Map.class);
    }

    static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    String written(Object value) {
        try {
            return columns.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode tree(String row) {
        try {
            return columns.readTree(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rule rule(String json) {
        JsonNode row = tree(json);
        JsonNode protocol = row.get("rule");
        return new Rule(
                protocol.get("name").asText(),
                ProtocolScope.valueOf(protocol.get("scope").asText()),
                uuid(protocol, "unit_id"),
                uuid(protocol, "facility_id"),
                categories(protocol),
                version(row));
    }

    ProtocolView view(JsonNode protocol, List<ProtocolVersion> versions, List<String> actions) {
        return new ProtocolView(
                uuid(protocol, "id"),
                protocol.get("name").asText(),
                ProtocolScope.valueOf(protocol.get("scope").asText()),
                uuid(protocol, "unit_id"),
                uuid(protocol, "facility_id"),
                categories(protocol),
                versions,
                actions,
                0);
    }

    static UUID uuid(JsonNode row, String column) {
        return row.hasNonNull(column) ? UUID.fromString(row.get(column).asText()) : null;
    }

    private ProtocolVersion version(JsonNode row) {
        return new ProtocolVersion(
                uuid(row, "id"),
                uuid(row, "protocol_id"),
                row.get("instrument").asText(),
                row.get("issuer").asText(),
                row.get("source").asText(),
                text(row, "assumed"),
                row.get("demonstration").asBoolean(),
                read(row.get("effective_from"), new TypeReference<Instant>() {}),
                read(row.get("effective_until"), new TypeReference<Instant>() {}),
                ClockEventKind.valueOf(row.get("applies_by").asText()),
                read(row, new TypeReference<Terms>() {}),
                read(row, new TypeReference<Conditions>() {}),
                read(row.get("milestones"), new TypeReference<List<Milestone>>() {}),
                read(row.get("published_at"), new TypeReference<Instant>() {}),
                text(row, "published_by"),
                row.get("version").asInt());
    }

    private List<String> categories(JsonNode protocol) {
        return read(protocol.get("categories"), new TypeReference<List<String>>() {});
    }

    private static String text(JsonNode row, String column) {
        return row.hasNonNull(column) ? row.get(column).asText() : null;
    }

    private <T> T read(JsonNode node, TypeReference<T> type) {
        try {
            return node.isNull() ? null : columns.treeToValue(node, columns.constructType(type));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
