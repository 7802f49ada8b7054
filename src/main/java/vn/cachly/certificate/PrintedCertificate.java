package vn.cachly.certificate;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Sex;

/** Whose certificate it is and of which camp, as on the day it was issued. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedCertificate(
        String name,
        @Schema(examples = "1984-05-12") String birthDate,
        Sex sex,
        String nationality,
        IdentifierKind identifierKind,
        String identifier,
        String address,
        String facility,

        @Schema(description = "The unit in which the camp lies")
        String unit) {
    private static final int YEAR_LENGTH = 4;

    /** The first letter of each word of the name. */
    public String initials() {
        return Arrays.stream(name.strip().split("[\\s\\p{Punct}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** Null when it is not known. */
    public Integer birthYear() {
        return birthDate == null ? null : Integer.valueOf(birthDate.substring(0, YEAR_LENGTH));
    }
}
