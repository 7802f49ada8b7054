package vn.cachly.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.cachly.problem.RuleBroken;

/** The kinds of people a camp may be approved for. They come with a migration and are read once; an unknown one is looked up again. */
@ApplicationScoped
public class Categories {
    private final Session session;
    private volatile List<CategoryView> known = List.of();

    Categories(Session session) {
        this.session = session;
    }

    @Transactional
    public List<CategoryView> all() {
        known = List.copyOf(session.createNativeQuery(
                        "select code, mixing_group, name_vi, name_en from category order by position",
                        CategoryView.class)
                .getResultList());
        return known;
    }

    /** @throws RuleBroken CATEGORY_UNKNOWN (400) */
    @Transactional
    public void requireKnown(String code) {
        groupOf(code);
    }

    /** Whether there is such a category; for whoever asks about many and refuses none because of another. */
    @Transactional
    public boolean isKnown(String code) {
        return isIn(known, code) || isIn(all(), code);
    }

    /** The categories that never share a room with this one. */
    @Transactional
    public List<String> clashingWith(String code) {
        String group = groupOf(code);
        return known.stream()
                .filter(other -> !other.mixingGroup().equals(group))
                .map(CategoryView::code)
                .toList();
    }

    /** People of different groups never mix. Empty when there is no such category. */
    @Transactional
    public Optional<String> mixingGroupOf(String code) {
        List<CategoryView> current = isIn(known, code) ? known : all();
        return current.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(CategoryView::mixingGroup);
    }

    private static boolean isIn(List<CategoryView> categories, String code) {
        return categories.stream().anyMatch(one -> one.code().equals(code));
    }

    private String groupOf(String code) {
        return mixingGroupOf(code).orElseThrow(() -> new RuleBroken(FacilityRule.CATEGORY_UNKNOWN).at("category"));
    }
}
