package vn.cachly.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonView(
        UUID id,
        String name,
        @Schema(examples = "1984-05-12") String birthDate,
        Sex sex,
        String nationality,
        @Schema(examples = "+84912345678") String phone,
        List<IdentifierEntry> identifiers,
        boolean declaredOnly,
        String description,
        Address address,
        Address addressAfter,
        Needs needs,

        @Schema(description = "The family of `/families` the person belongs to now")
        UUID familyId,

        @Schema(description = "What looks wrong and was accepted all the same")
        List<PersonWarning> warnings,

        int version)
        implements Versioned {}
