package vn.cachly.protocol;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;

/**
 * Which version applies to somebody. Of each protocol the latest in force at the moment that it applies by; of different
 * protocols the one of the narrower place, then the one for some of the people before the one for all, then the later one.
 */
public final class Selection {
    private final List<Rule> rules;

    public Selection(Collection<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Empty when nobody has ruled anything for him. */
    public Optional<Rule> choose(Subject subject) {
        return choose(subject, false);
    }

    /** What would apply if he could show every paper that is asked for. */
    public Optional<Rule> withEveryPaper(Subject subject) {
        return choose(subject, true);
    }

    private Optional<Rule> choose(Subject subject, boolean everyPaper) {
        Map<UUID, Rule> latest = new HashMap<>();
        BinaryOperator<Rule> later =
                BinaryOperator.maxBy(Comparator.comparing(rule -> rule.version().effectiveFrom()));
        rules.stream()
                .filter(rule -> rule.covers(subject))
                .filter(rule ->
                        rule.version().inForce(subject.momentOf(rule.version().appliesBy())))
                .forEach(rule -> latest.merge(rule.version().protocolId(), rule, later));
        return latest.values().stream()
                .filter(rule -> entitled(rule, subject, everyPaper))
                .max(Comparator.comparingInt((Rule rule) -> rule.rank(subject.place()))
                        .thenComparing(rule -> rule.version().conditions().isForSome())
                        .thenComparing(rule -> rule.version().effectiveFrom())
                        .thenComparing(rule -> rule.version().id()));
    }

    private static boolean entitled(Rule rule, Subject subject, boolean everyPaper) {
        Entitlement entitlement = new Entitlement(rule.version().conditions(), subject);
        return entitlement.meant() && (everyPaper || entitlement.shown());
    }
}
