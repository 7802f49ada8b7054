package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cachly.facility.Categories;
import vn.cachly.facility.CategoryView;
import vn.cachly.shared.Happened;
import vn.cachly.stay.CategoryService;
import vn.cachly.stay.StayNow;

/** Whoever is found positive is a case, and is none once no result says so any more. */
@ApplicationScoped
class CaseCategory {
    private static final String POSITIVE = "POSITIVE";

    private final CategoryService categories;
    private final Categories kinds;

    CaseCategory(CategoryService categories, Categories kinds) {
        this.categories = categories;
        this.kinds = kinds;
    }

    /** @return what he was before; null when he was a case already */
    String becomes(StayNow found, Happened when) {
        Optional<CategoryView> positive =
                kinds.all().stream().filter(CaseCategory::isCase).findFirst();
        if (positive.isEmpty() || isCase(found)) {
            return null;
        }
        categories.turn(found.id(), positive.get().code(), when);
        return found.category();
    }

    /** Whoever was made something else by an officer meanwhile stays that. */
    void back(StayNow found, String before, Happened when) {
        if (before != null
                && found.isOpen()
                && isCase(found)
                && !found.category().equals(before)) {
            categories.turn(found.id(), before, when);
        }
    }

    private boolean isCase(StayNow found) {
        return kinds.all().stream().anyMatch(one -> one.code().equals(found.category()) && isCase(one));
    }

    private static boolean isCase(CategoryView category) {
        return category.mixingGroup().equals(POSITIVE);
    }
}
