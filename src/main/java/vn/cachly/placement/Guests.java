package vn.cachly.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.cachly.bed.OccupancyService;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.BirthDate;
import vn.cachly.shared.VietNam;

/** What categories and birth dates mean for rooms. */
@ApplicationScoped
class Guests {
    private final Categories categories;
    private final OccupancyService occupancy;
    private final PlacementConfig config;

    Guests(Categories categories, OccupancyService occupancy, PlacementConfig config) {
        this.categories = categories;
        this.occupancy = occupancy;
        this.config = config;
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
        LocalDate grownUntil = LocalDate.ofInstant(at, VietNam.ZONE).minusYears(config.minorUntilYears());
        return latest(candidate.birthDate()).isAfter(grownUntil);
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
