package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;

/** Whose stay it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayPerson(
        UUID id,
        String name,
        @Schema(examples = "1984-05-12") String birthDate,
        Sex sex,
        String nationality,
        boolean declaredOnly) {}
