package vn.cachly.shared;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.cachly.problem.Problem;

/**
 * Adds to every operation what holds for all of them: headers, the shape of errors, and the codes that anything can fail
 * with. A resource names its own codes as extensions {@code x-409} and so on, and says {@code x-creates} when it answers 201,
 * {@code x-job} when it may go on as a job, {@code x-public} when nobody has to sign in for it.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiCompletion implements OASFilter {
    private static final String IF_MATCH = "If-Match";
    private static final String CREATES = "x-creates";
    private static final String JOB = "x-job";
    private static final String PUBLIC = "x-public";

    /** What each status means wherever it occurs. */
    private static final Map<String, String> COMMON = common();

    @Override
    public void filterOpenAPI(OpenAPI api) {
        COMMON.forEach((status, text) -> api.getComponents().addResponse("E" + status, problem(text)));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(operation, method, path.contains("{"))));
    }

    private static void complete(Operation operation, PathItem.HttpMethod method, boolean hasId) {
        boolean changes = method == PathItem.HttpMethod.POST;
        boolean open = extension(operation, PUBLIC) != null;
        headers(operation, changes, open);
        success(operation);
        boolean versioned =
                operation.getParameters().stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));
        COMMON.keySet().forEach(status -> {
            boolean occurs = switch (status) {
                case "401", "403" -> !open;
                case "429" -> false;
                case "404" -> hasId;
                case "409", "413", "415" -> changes;
                case "422" -> changes && !open;
                case "412", "428" -> versioned;
                case "414" -> !changes;
                default -> true;
            };
            error(operation, status, occurs);
        });
    }

    private static void success(Operation operation) {
        APIResponse ok = operation.getResponses().getAPIResponse("200").description("As it is now");
        if (extension(operation, CREATES) != null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "201",
                            OASFactory.createAPIResponse()
                                    .description("Recorded")
                                    .content(ok.getContent()));
            ok.description("Was recorded before with the same content; as it is now");
        }
        String job = extension(operation, JOB);
        if (job != null) {
            operation.getResponses().addAPIResponse("202", accepted(job));
        }
    }

    private static APIResponse accepted(String when) {
        return OASFactory.createAPIResponse()
                .description(when + ": goes on as a job. Follow `Location`, and ask again after `Retry-After` seconds")
                .addHeader(
                        "Location",
                        answered(Schema.SchemaType.STRING, "/api/v1/jobs/01990000-0000-7000-8000-000000010b01"))
                .addHeader("Retry-After", answered(Schema.SchemaType.INTEGER, 1))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("JobView"))));
    }

    private static Header answered(Schema.SchemaType type, Object example) {
        return OASFactory.createHeader()
                .example(example)
                .schema(OASFactory.createSchema().addType(type));
    }

    private static void error(Operation operation, String status, boolean occurs) {
        String own = extension(operation, "x-" + status);
        if (own != null) {
            operation.getResponses().addAPIResponse(status, problem(own + "; " + COMMON.get(status)));
        } else if (occurs) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("E" + status));
        }
    }

    private static String extension(Operation operation, String name) {
        Object value = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get(name);
        operation.removeExtension(name);
        return value == null ? null : value.toString();
    }

    private static void headers(Operation operation, boolean changes, boolean open) {
        if (changes && !open) {
            operation.addParameter(header(
                            Headers.IDEMPOTENCY_KEY,
                            "A random value; send the same when you try again and you get the first answer again",
                            "b1c9f0b4-6f0e-4a7e-9a51-2f1f4f2f8a10")
                    .required(true));
            operation.addParameter(header(
                    Headers.SENT_AT,
                    "The device's clock when the request leaves it; `happenedAt` is shifted by its difference to ours",
                    "2026-11-23T02:10:05+07:00"));
        } else if (!open) {
            operation.addParameter(header(
                    Headers.PURPOSE,
                    "Why you look at people: CARE, OVERSIGHT, TRACING or INQUIRY; absent: the usual one of your role",
                    "CARE"));
        }
        operation.addParameter(header("Accept-Language", "vi (the default) or en, for the texts of errors", "en"));
        operation.getParameters().stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .required(true)
                        .description("The ETag of the record as you saw it")
                        .example("\"0\""));
    }

    private static Parameter header(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static APIResponse problem(String text) {
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Map<String, String> common() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("400", "INVALID with the fields in `errors`, MALFORMED, and for changes KEY_MISSING");
        texts.put("401", "UNAUTHENTICATED: no valid token");
        texts.put("403", "FORBIDDEN: your role does not allow it");
        texts.put("404", "NOT_FOUND: also for what lies outside your place");
        texts.put("409", "IN_PROGRESS, BUSY: try again");
        texts.put("412", "STALE: somebody changed it since you saw it");
        texts.put("413", "TOO_LARGE");
        texts.put("414", "ADDRESS_TOO_LONG");
        texts.put("415", "UNSUPPORTED_MEDIA_TYPE");
        texts.put("422", "KEY_REUSED: the key was used for another request");
        texts.put("428", "VERSION_MISSING: send If-Match");
        texts.put("429", "try again in an hour");
        texts.put("500", "INTERNAL: nothing was changed");
        texts.put("503", "OVERLOADED: try again in a moment");
        return texts;
    }
}
