package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.facility.Categories;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Somebody turns from one category into another, in the bed he lies in. */
@UseCase
@Transactional
@ApplicationScoped
public class CategoryService {
    private final Stays stays;
    private final Steps steps;
    private final OccupancyService occupancy;
    private final Categories categories;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    CategoryService(
            Stays stays,
            Steps steps,
            OccupancyService occupancy,
            Categories categories,
            CurrentActor current,
            Timekeeper timekeeper) {
        this.stays = stays;
        this.steps = steps;
        this.occupancy = occupancy;
        this.categories = categories;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    @Idempotent(StayView.class)
    public StayView change(UUID id, int version, ChangeCategory command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        categories.requireKnown(command.category());
        Stay stay = steps.locked(id, version).open();
        if (steps.row(stay, when).category().equals(command.category())) {
            throw new RuleBroken(StayRule.SAME_CATEGORY).at("category");
        }
        return turned(stay, command.category(), when, command.reason());
    }

    /**
     * As the consequence of something else, which says why. Whoever calls has taken the stay, which lasts and is of another category.
     * It never fails because he has moved a moment before: then it follows that.
     */
    public void turn(UUID id, String category, Happened when) {
        Stay stay = stays.locked(id).open();
        turned(stay, category, when.after(stays.lastStep(id)), null);
    }

    private StayView turned(Stay stay, String category, Happened when, String reason) {
        Steps.inOrder(
                stays.changeCategory(stay.id(), category, when, current.get().subject(), reason), 1);
        occupancy.recategorise(stay.id(), category, when);
        return steps.stepped("stay.category-changed", stay, List.of(), when, null);
    }
}
