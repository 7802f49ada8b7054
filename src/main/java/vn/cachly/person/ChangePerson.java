package vn.cachly.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a person's record a new content, all of it; what is left out is gone. What it said before is kept as a revision. */
@Schema(examples = """
                {"reason": "Paper seen on the second day",
                 "person": {"id": "01990000-0000-7000-8000-000000001001", "name": "Nguyễn Thị Hoa", "birthDate": "1984-05-12",
                   "sex": "FEMALE", "nationality": "VN", "phone": "0912 345 678",
                   "identifiers": [{"kind": "CCCD", "value": "091184000999", "country": "VN", "validUntil": "2034-05-12"}],
                   "address": {"text": "12 Trần Hầu, Bình San, Hà Tiên"},
                   "needs": {"mobility": "REDUCED", "diet": "No pork"}}}""")
public record ChangePerson(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The new content; its id is the one of the address") @NotNull @Valid
        RegisterPerson person) {}
