package vn.cachly.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** Reads conditions against what is known and verified of somebody. What cannot be shown is not met. */
final class Entitlement {
    private static final Duration ON_ARRIVAL = Duration.ofDays(1);

    private final Conditions asked;
    private final Subject subject;

    Entitlement(Conditions asked, Subject subject) {
        this.asked = asked;
        this.subject = subject;
    }

    /** Everything but papers: age, kind of camp, route. */
    boolean meant() {
        return age() && kind() && route();
    }

    boolean shown() {
        return immunity() && negativeTest() && antibody();
    }

    private boolean age() {
        if (asked.minAge() == null && asked.belowAge() == null) {
            return true;
        }
        if (subject.birthDate() == null) {
            return false;
        }
        int years = Period.between(subject.birthDate(), subject.entryDay()).getYears();
        return (asked.minAge() == null || years >= asked.minAge())
                && (asked.belowAge() == null || years < asked.belowAge());
    }

    private boolean kind() {
        return asked.facilityKinds() == null
                || asked.facilityKinds().contains(subject.place().kind());
    }

    private boolean route() {
        return asked.entryRoutes() == null
                || subject.route() != null && asked.entryRoutes().contains(subject.route());
    }

    private boolean immunity() {
        if (asked.immunity() == null) {
            return true;
        }
        return switch (asked.immunity()) {
            case VACCINATED -> vaccinated();
            case RECOVERED -> recovered();
            case VACCINATED_OR_RECOVERED -> vaccinated() || recovered();
        };
    }

    /** The last of enough doses, neither too late nor too long ago. */
    private boolean vaccinated() {
        LocalDate latest = subject.entryDay().minusDays(Objects.requireNonNullElse(asked.vaccineMinDays(), 0));
        int doses = Objects.requireNonNullElse(asked.vaccineDoses(), 1);
        return subject.proofs().stream()
                .filter(proof -> proof.kind() == Proof.Kind.VACCINE_DOSE && proof.dose() >= doses)
                .anyMatch(proof -> !proof.day().isAfter(latest) && !tooOld(proof.day(), asked.vaccineMaxMonths()));
    }

    private boolean recovered() {
        return subject.proofs().stream()
                .filter(proof -> proof.kind() == Proof.Kind.RECOVERY)
                .anyMatch(proof ->
                        !proof.day().isAfter(subject.entryDay()) && !tooOld(proof.day(), asked.recoveryMaxMonths()));
    }

    private boolean tooOld(LocalDate day, Integer months) {
        return months != null && day.isBefore(subject.entryDay().minusMonths(months));
    }

    /** Before departure, or on arrival. */
    private boolean negativeTest() {
        if (asked.negativeTestHours() == null) {
            return true;
        }
        Instant earliest = subject.departure().minus(Duration.ofHours(asked.negativeTestHours()));
        return subject.proofs().stream()
                .filter(proof -> proof.kind() == Proof.Kind.TEST && !proof.positive())
                .filter(proof -> asked.negativeTestMethods().contains(proof.method()))
                .anyMatch(proof -> !proof.at().isBefore(earliest) && onArrivalAtLast(proof));
    }

    private boolean antibody() {
        return !Boolean.TRUE.equals(asked.antibodyNeeded())
                || subject.proofs().stream()
                        .filter(proof -> proof.method() == TestMethod.ANTIBODY && proof.positive())
                        .anyMatch(this::onArrivalAtLast);
    }

    private boolean onArrivalAtLast(Proof proof) {
        return !proof.at().isAfter(subject.entry().plus(ON_ARRIVAL));
    }
}
