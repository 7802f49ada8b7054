package vn.cachly;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.cachly.problem.Code;
import vn.cachly.sheet.SheetReader;
import vn.cachly.sheet.SheetRule;
import vn.cachly.workbook.FileRule;

/** The description of the API is stored in the repository and is true. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class OpenApiTest {
    private static final Path STORED = Path.of("src", "docs", "openapi.yaml");
    private static final Path NOW = Path.of("target", "openapi.yaml");

    /** For anybody who was shown a certificate. */
    private static final Set<String> OPEN = Set.of(
            "get /api/v1/certificates/jwks",
            "get /api/v1/certificates/verify/{serial}",
            "post /api/v1/certificates/verify/{serial}",
            "post /api/v1/certificates/verify");

    @Inject
    ObjectMapper mapper;

    @Inject
    Validator validator;

    @Test
    void theStoredDescriptionIsTheOneThatIsServed() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        Files.writeString(NOW, served);
        List<String> stored = Files.readAllLines(STORED);
        List<String> lines = served.lines().toList();
        int line = 0;
        while (line < Math.min(stored.size(), lines.size()) && stored.get(line).equals(lines.get(line))) {
            line++;
        }
        boolean same = line == stored.size() && line == lines.size();
        String change = "The API has changed at line " + (line + 1) + ". Read `diff " + STORED + " " + NOW
                + "`, and if clients can live with it: cp " + NOW + " " + STORED;
        assertTrue(same, change);
    }

    @Test
    void everyOperationIsDescribedAndClosedToStrangers() {
        List<Executable> checks = new ArrayList<>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode described = operation.getValue();
                    String name = operation.getKey() + " " + path.getKey();
                    checks.add(() -> assertTrue(described.hasNonNull("summary"), name));
                    checks.add(() -> assertEquals(1, described.get("tags").size(), name));
                    checks.add(() ->
                            assertTrue(described.at("/responses/200/content").size() > 0, name));
                    described
                            .at("/responses/200/content")
                            .forEach(content -> checks.add(
                                    () -> assertTrue(content.path("schema").size() > 0, name)));
                    if (OPEN.contains(name)) {
                        checks.add(() ->
                                assertEquals(0, described.at("/responses/401").size(), name));
                        checks.add(() -> assertFalse(described.has("security"), name));
                        return;
                    }
                    checks.add(() -> assertTrue(described.at("/responses/401").size() > 0, name));
                    checks.add(() -> assertEquals(401, call(operation.getKey(), path.getKey(), described), name));
                }));
        assertTrue(checks.size() > 100);
        assertAll(checks);
    }

    @Test
    void everyCommandHasAnExampleThatTheServiceUnderstands() throws IOException {
        JsonNode document = document();
        JavaClasses classes = new ClassFileImporter().importPackages("vn.cachly");
        for (String command : commands(document)) {
            JsonNode examples = document.at("/components/schemas/" + command + "/examples");
            assertFalse(examples.isEmpty(), command + " has no example");
            Class<?> type = classes.stream()
                    .filter(found -> found.getSimpleName().equals(command))
                    .findFirst()
                    .map(JavaClass::reflect)
                    .orElseThrow();
            for (JsonNode example : examples) {
                Object read = mapper.readerFor(type).readValue(example.toString());
                assertEquals(Set.of(), validator.validate(read), command);
            }
        }
    }

    @Test
    void everyCodeStandsInTheDescription() {
        String text = document().toString();
        Set<String> missing = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("vn.cachly")) {
            if (type.isEnum() && type.isAssignableTo(Code.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    if (!text.contains(((Code) constant).name())) {
                        missing.add(((Code) constant).name());
                    }
                }
            }
        }
        // The database's own words for what the service refuses before, and what HTTP itself refuses.
        missing.removeAll(Set.of(
                "IN_BED_BUT_NOT_IN_CAMP",
                "STAY_IN_TWO_PLACES",
                "STAY_IN_TWO_CATEGORIES",
                "STAY_IN_OTHER_BED",
                "WHEREABOUTS_GAP",
                "PLACE_IN_TWO_UNITS",
                "METHOD_NOT_ALLOWED",
                "NOT_ACCEPTABLE",
                "RULE_BROKEN"));
        // What a file is refused for, as long as no operation takes one of these.
        if (!text.contains(SheetReader.XLSX)) {
            Stream.of(FileRule.values(), SheetRule.values())
                    .flatMap(Stream::of)
                    .forEach(rule -> missing.remove(rule.name()));
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> commands(JsonNode document) {
        Set<String> commands = new TreeSet<>();
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                String reference = operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asText();
                if (!reference.isEmpty()) {
                    commands.add(reference.substring(reference.lastIndexOf('/') + 1));
                }
            }
        }
        return commands;
    }

    /** A body of the kind that the operation takes. */
    private static int call(String method, String path, JsonNode described) {
        JsonNode body = described.at("/requestBody/content");
        String type = body.isEmpty() ? "application/json" : body.fieldNames().next();
        String address = path.replaceAll("\\{[^}]+}", "01990000-0000-7000-8000-000000000000");
        return given().contentType(type)
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .request(method.toUpperCase(), address)
                .statusCode();
    }

    private JsonNode document() {
        try {
            return mapper.readTree(given().get("/q/openapi?format=json").asString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
