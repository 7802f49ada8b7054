package vn.cachly.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.Problem;
import vn.cachly.problem.RuleBroken;

/** The items of one request, each with the id of a record: what is wrong with one stops none of the others. */
public final class Items<T> {
    private final List<T> all;
    private final Function<T, UUID> idOf;
    private final Function<RuleBroken, Problem> problemOf;
    private final Map<UUID, T> first = new LinkedHashMap<>();
    private final Map<Integer, Problem> byPlace = new HashMap<>();
    private final Map<UUID, Problem> byId = new HashMap<>();

    Items(List<T> all, Function<T, UUID> idOf, Function<RuleBroken, Problem> problemOf) {
        this.all = List.copyOf(all);
        this.idOf = idOf;
        this.problemOf = problemOf;
    }

    /** The same item twice is answered twice; another one under the same id is refused. */
    void admit(int place) {
        T item = all.get(place);
        T before = first.putIfAbsent(idOf.apply(item), item);
        if (before != null && !before.equals(item)) {
            refuse(place, problemOf.apply(new RuleBroken(CommonCode.ID_TAKEN).at("id")));
        }
    }

    void refuse(int place, Problem problem) {
        byPlace.put(place, problem);
    }

    /** Each once, without those that were refused. */
    public List<T> fit() {
        List<T> fit = new ArrayList<>();
        first.forEach((id, item) -> {
            if (!byId.containsKey(id)) {
                fit.add(item);
            }
        });
        return fit;
    }

    /** The first reason counts. */
    public void refuse(UUID id, RuleBroken why) {
        byId.computeIfAbsent(id, any -> problemOf.apply(why));
    }

    public void refuse(Map<UUID, RuleBroken> reasons) {
        reasons.forEach(this::refuse);
    }

    /** In the order of the request; the problem of an item is null when it has none. */
    public <R> List<R> answers(BiFunction<T, Problem, R> answer) {
        List<R> answers = new ArrayList<>();
        for (int place = 0; place < all.size(); place++) {
            T item = all.get(place);
            Problem own = byPlace.get(place);
            answers.add(answer.apply(item, own == null ? byId.get(idOf.apply(item)) : own));
        }
        return answers;
    }
}
