package vn.cachly.directory;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;

/**
 * A person as the statements give him.
 *
 * @param found by which of his parts, in the row that a page ends with; or for which reasons
 * @param papers kind and value of each with a colon between, blanks between papers
 */
@RegisterForReflection
record DirectoryRow(
        String found,
        UUID id,
        String name,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String nationality,
        String papers,
        UUID stayId,
        UUID facilityId,
        String facilityName) {
    PersonLine line() {
        return new PersonLine(
                id,
                name,
                BirthDate.textOf(birthDate, birthPrecision),
                Sex.valueOf(sex),
                nationality,
                papers == null
                        ? List.of()
                        : Arrays.stream(papers.split(" "))
                                .map(MaskedIdentifier::of)
                                .toList(),
                stayId,
                facilityId,
                facilityName);
    }

    List<TwinReason> reasons() {
        return Arrays.stream(found.split(",")).map(TwinReason::valueOf).sorted().toList();
    }
}
