package vn.cachly.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.RegisterPerson;

/** Asks whether somebody about to be registered is known already. */
@Schema(examples = """
                {"person": {"id": "01990000-0000-7000-8000-000000001001", "name": "Nguyễn Thị Hoa", "birthDate": "1984",
                  "sex": "FEMALE", "phone": "0912 345 678", "identifiers": [{"kind": "CMND", "value": "371000001"}]}}""")
public record ComparePerson(@NotNull @Valid RegisterPerson person) {}
