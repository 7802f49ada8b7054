package vn.cachly.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.cachly.bed.OccupancyService;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.family.FamilyRole;
import vn.cachly.family.Minors;
import vn.cachly.person.BirthDate;

/** What categories and birth dates mean for rooms. */
@ApplicationScoped
class Guests {
    private final Categories categories;
    private final OccupancyService occupancy;
    private final Minors minors;

    Guests(Categories categories, OccupancyService occupancy, Minors minors) {
        this.categories = categories;
        this.occupancy = occupancy;
        this.minors = minors;
    }

    /** @throws vn.cachly.problem.RuleBroken CATEGORY_UNKNOWN (400) */
    Guest of(Candidate candidate, Instant at) {
        CategoryView category = categories.of(candidate.category());
        BirthDate born = candidate.birthDate();
        boolean small = born != null && born.first().isAfter(occupancy.grownUntil(at));
        return new Guest(
                candidate.id(),
                candidate.partyId(),
                candidate.sex(),
                category.code(),
                category.mixingGroup(),
                category.infectious(),
                candidate.vehicle(),
                candidate.mobility(),
                isMinor(candidate, at),
                candidate.guardianId(),
                small && candidate.guardianId() != null,
                small,
                candidate.familyId(),
                candidate.bedId());
    }

    /** Whoever may be a child is taken for one. */
    private boolean isMinor(Candidate candidate, Instant at) {
        if (candidate.birthDate() == null) {
            return candidate.role() == FamilyRole.CHILD;
        }
        return latest(candidate.birthDate()).isAfter(minors.grownUntil(at));
    }

    private static LocalDate latest(BirthDate born) {
        LocalDate first = born.first();
        return switch (born.precision()) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }
}
