package vn.cachly.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.cachly.problem.Problems;

/** Looks at the fields of each item of a request by itself, as those of a whole request are looked at. */
@ApplicationScoped
public class ItemCheck {
    private final Validator validator;
    private final Problems problems;
    private final RequestFacts facts;

    ItemCheck(Validator validator, Problems problems, RequestFacts facts) {
        this.validator = validator;
        this.problems = problems;
        this.facts = facts;
    }

    /** Errors are in the language of the request. */
    public <T> Items<T> of(List<T> all, Function<T, UUID> idOf) {
        Items<T> items = new Items<>(all, idOf, why -> problems.of(why, facts.language()));
        for (int place = 0; place < all.size(); place++) {
            Set<ConstraintViolation<T>> violations = validator.validate(all.get(place));
            if (violations.isEmpty()) {
                items.admit(place);
            } else {
                items.refuse(place, problems.ofItem(violations, facts.language()));
            }
        }
        return items;
    }
}
