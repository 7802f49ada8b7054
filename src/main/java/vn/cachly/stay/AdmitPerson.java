package vn.cachly.stay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.RuleBroken;
import vn.cachly.screening.Screen;

/** Admits one person: the person, the stay, where he is and the bed he gets, at once or not at all. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-000000005001", "bedId": "01990000-0000-7000-8000-00000000b001",
                 "category": "ENTRANT", "happenedAt": "2026-11-23T02:10:00+07:00",
                 "person": {"id": "01990000-0000-7000-8000-000000001001", "name": "Nguyễn Thị Hoa", "birthDate": "1984-05-12",
                   "sex": "FEMALE", "nationality": "VN", "phone": "0912 345 678",
                   "identifiers": [{"kind": "CCCD", "value": "091184000999", "country": "VN"}]},
                 "screening": {"id": "01990000-0000-7000-8000-00000005c101", "temperature": 36.6, "category": "ENTRANT", "outcome": "REGULAR",
                   "travel": {"enteredAt": "2026-11-23T01:00:00+07:00", "route": "ROAD", "countries": ["KH"]}}}""")
public record AdmitPerson(
        @Schema(description = "Id of the stay, made by you") @NotNull
        UUID id,

        @Schema(description = "The bed; absent: the person waits for one in `facilityId`")
        UUID bedId,

        UUID facilityId,

        @Schema(examples = "ENTRANT") @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}")
        String category,

        @Schema(description = "When the person came in; absent: now")
        Instant happenedAt,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason,

        @Schema(description = "Somebody new; or `personId`") @Valid
        RegisterPerson person,

        @Schema(description = "Somebody with an earlier stay in your place; or `person`")
        UUID personId,

        @Schema(description = "The stay whose bed a small child shares")
        UUID guardianStayId,

        @Schema(description = "How he came into the country; absent when he did not, or nobody knows") @Valid
        CountryEntry entry,

        @Schema(description = "When he was last together with a case, if he was")
        Instant lastContactAt,

        @Schema(
                description =
                        "What was found of him on the way in. Of the same category; what it tells of his way and of the last contact fills `entry` and `lastContactAt` when they are absent")
        @Valid
        Screen screening) {
    UUID whom() {
        return person == null ? personId : person.id();
    }

    /** First day of what is known of the birth date of somebody new; null when nothing is. */
    LocalDate bornOfNew() {
        return person == null || person.birthDate() == null
                ? null
                : person.birthDate().first();
    }

    /** @return what is given twice or not at all, if anything */
    Optional<RuleBroken> fault() {
        if ((person == null) == (personId == null)) {
            return Optional.of(new RuleBroken(StayRule.ONE_PERSON).at("person"));
        }
        if ((bedId == null) == (facilityId == null)) {
            return Optional.of(new RuleBroken(StayRule.BED_OR_CAMP).at("bedId"));
        }
        return Optional.empty();
    }

    AdmitPerson told(CountryEntry way, Instant contact) {
        return new AdmitPerson(
                id,
                bedId,
                facilityId,
                category,
                happenedAt,
                reason,
                person,
                personId,
                guardianStayId,
                way,
                contact,
                screening);
    }
}
