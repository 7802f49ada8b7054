package vn.cachly.muster;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Needs;
import vn.cachly.person.Sex;
import vn.cachly.stay.PresenceKind;

/** One person of the camp, as the statement gives it; a camp without anybody is one row without a person. */
@RegisterForReflection
record MusterRow(
        String facility,
        UUID stayId,
        String whereabouts,
        UUID roomId,
        String building,
        String floor,
        Integer level,
        String room,
        UUID bedId,
        String bed,
        UUID guardianStayId,
        String category,
        UUID personId,
        String name,
        LocalDate birthDate,
        String birthPrecision,
        String sex,
        String mobility,
        Boolean pregnant,
        LocalDate dueDate,
        String diet,
        String medicine,
        String otherNeeds) {
    boolean isChildSharing() {
        return guardianStayId != null;
    }

    boolean isIn(PresenceKind kind) {
        return whereabouts.equals(kind.name());
    }

    MusterPerson person() {
        return new MusterPerson(
                stayId,
                personId,
                name,
                BirthDate.textOf(birthDate, birthPrecision),
                sex == null ? null : Sex.valueOf(sex),
                category,
                PresenceKind.valueOf(whereabouts),
                bedId,
                bed,
                isChildSharing(),
                guardianStayId,
                needs());
    }

    private Needs needs() {
        Needs needs = new Needs(
                mobility == null ? null : Mobility.valueOf(mobility), pregnant, dueDate, diet, medicine, otherNeeds);
        return needs.isNone() ? null : needs;
    }
}
