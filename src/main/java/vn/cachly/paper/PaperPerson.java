package vn.cachly.paper;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import vn.cachly.person.BirthDate;
import vn.cachly.printing.Written;

/** Somebody as papers name him, as the statement gives him. */
@RegisterForReflection
public record PaperPerson(
        UUID stayId,
        String name,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String nationality,
        String identifierKind,
        String identifier,
        String phone,
        String home,
        String after,
        UUID unitAfterId,
        String room,
        String bed) {
    /** As far as it is known. */
    public String birth() {
        return Written.birth(BirthDate.textOf(birthDate, birthPrecision));
    }
}
