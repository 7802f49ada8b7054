package vn.cachly.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rows of protocols, as JSON objects named after the columns, made into records. */
final class ProtocolRows {
    private ProtocolRows() {}

    static Rule rule(ObjectMapper columns, JsonNode row) {
        JsonNode protocol = row.get("rule");
        return new Rule(
                protocol.get("name").asText(),
                ProtocolScope.valueOf(protocol.get("scope").asText()),
                uuid(protocol, "unit_id"),
                uuid(protocol, "facility_id"),
                categories(columns, protocol),
                version(columns, row));
    }

    static ProtocolView view(
            ObjectMapper columns, JsonNode protocol, List<ProtocolVersion> versions, List<String> actions) {
        return new ProtocolView(
                uuid(protocol, "id"),
                protocol.get("name").asText(),
                ProtocolScope.valueOf(protocol.get("scope").asText()),
                uuid(protocol, "unit_id"),
                uuid(protocol, "facility_id"),
                categories(columns, protocol),
                versions,
                actions,
                0);
    }

    private static ProtocolVersion version(ObjectMapper columns, JsonNode row) {
        return new ProtocolVersion(
                uuid(row, "id"),
                uuid(row, "protocol_id"),
                row.get("instrument").asText(),
                row.get("issuer").asText(),
                row.get("source").asText(),
                text(row, "assumed"),
                row.get("demonstration").asBoolean(),
                read(columns, row.get("effective_from"), new TypeReference<Instant>() {}),
                read(columns, row.get("effective_until"), new TypeReference<Instant>() {}),
                ClockEventKind.valueOf(row.get("applies_by").asText()),
                read(columns, row, new TypeReference<Terms>() {}),
                read(columns, row, new TypeReference<Conditions>() {}),
                read(columns, row.get("milestones"), new TypeReference<List<Milestone>>() {}),
                read(columns, row.get("published_at"), new TypeReference<Instant>() {}),
                text(row, "published_by"),
                row.get("version").asInt());
    }

    private static List<String> categories(ObjectMapper columns, JsonNode protocol) {
        return read(columns, protocol.get("categories"), new TypeReference<List<String>>() {});
    }

    private static UUID uuid(JsonNode row, String column) {
        return row.hasNonNull(column) ? UUID.fromString(row.get(column).asText()) : null;
    }

    private static String text(JsonNode row, String column) {
        return row.hasNonNull(column) ? row.get(column).asText() : null;
    }

    private static <T> T read(ObjectMapper columns, JsonNode node, TypeReference<T> type) {
        try {
            return node.isNull() ? null : columns.treeToValue(node, columns.constructType(type));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
