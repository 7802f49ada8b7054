package vn.cachly.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.cachly.area.AreaService;
import vn.cachly.problem.RuleBroken;

/** What is said about a person is looked at before it is kept: its form, never its truth. */
@ApplicationScoped
class PersonCheck {
    private final AreaService areas;

    PersonCheck(AreaService areas) {
        this.areas = areas;
    }

    /**
     * @return the phone number as it is kept, or null
     * @throws RuleBroken BIRTH_IN_FUTURE, IDENTIFIER_FORM, PHONE_FORM (400) or UNIT_NOT_FOUND (404)
     */
    String phoneOf(RegisterPerson person, LocalDate today) {
        String phone = formOf(person, today);
        unit(person.address(), "person.address.unitId");
        unit(person.addressAfter(), "person.addressAfter.unitId");
        return phone;
    }

    /** The same without a look at the units, which whoever registers many does once for all. */
    String formOf(RegisterPerson person, LocalDate today) {
        if (person.birthDate() != null && person.birthDate().first().isAfter(today)) {
            throw new RuleBroken(PersonRule.BIRTH_IN_FUTURE).at("person.birthDate");
        }
        for (int i = 0; i < person.identifiers().size(); i++) {
            if (!person.identifiers().get(i).hasItsForm()) {
                throw new RuleBroken(PersonRule.IDENTIFIER_FORM).at("person.identifiers[" + i + "].value");
            }
        }
        return phone(person);
    }

    static String phone(RegisterPerson person) {
        return person.phone() == null || person.phone().isEmpty()
                ? null
                : Phone.normalise(person.phone())
                        .orElseThrow(() -> new RuleBroken(PersonRule.PHONE_FORM).at("person.phone"));
    }

    private void unit(Address address, String field) {
        if (address != null && address.unitId() != null) {
            areas.require(address.unitId(), field);
        }
    }
}
