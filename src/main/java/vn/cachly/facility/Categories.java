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
        known = List.copyOf(session.createNativeQuery("""
                        select c.code, c.mixing_group, g.infectious, c.name_vi, c.name_en
                          from category c join mixing_group g on g.code = c.mixing_group order by c.position""", CategoryView.class).getResultList());
        return known;
    }

    /** @throws RuleBroken CATEGORY_UNKNOWN (400) */
    @Transactional
    public void requireKnown(String code) {
        of(code);
    }

    /** @throws RuleBroken CATEGORY_UNKNOWN (400) */
    @Transactional
    public CategoryView of(String code) {
        return find(code).orElseThrow(() -> new RuleBroken(FacilityRule.CATEGORY_UNKNOWN).at("category"));
    }

    /** Whether there is such a category; for whoever asks about many and refuses none because of another. */
    @Transactional
    public boolean isKnown(String code) {
        return isIn(known, code) || isIn(all(), code);
    }

    /** The categories that never share a room with this one. */
    @Transactional
    public List<String> clashingWith(String code) {
        String group = of(code).mixingGroup();
        return known.stream()
                .filter(other -> !other.mixingGroup().equals(group))
                .map(CategoryView::code)
                .toList();
    }

    /** People of different groups never mix. Empty when there is no such category. */
    @Transactional
    public Optional<String> mixingGroupOf(String code) {
        return find(code).map(CategoryView::mixingGroup);
    }

    private Optional<CategoryView> find(String code) {
        List<CategoryView> current = isIn(known, code) ? known : all();
        return current.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static boolean isIn(List<CategoryView> categories, String code) {
        return categories.stream().anyMatch(one -> one.code().equals(code));
    }
}
