package vn.cachly.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;

/** A person in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonLine(
        UUID id,
        String name,
        @Schema(examples = "1984-05-12") String birthDate,
        Sex sex,
        String nationality,
        List<MaskedIdentifier> identifiers,

        @Schema(description = "Of the stay that lasts, when it is in your place")
        UUID stayId,

        UUID facilityId,
        String facilityName) {}
