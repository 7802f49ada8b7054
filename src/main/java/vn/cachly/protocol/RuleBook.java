package vn.cachly.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Every published rule, and where some camps lie.
 *
 * @param places by camp
 */
public record RuleBook(Map<UUID, CampPlace> places, List<Rule> rules) {
    public CampPlace place(UUID facility) {
        return places.getOrDefault(facility, new CampPlace(facility, "", List.of()));
    }

    public Selection selection() {
        return new Selection(rules);
    }

    public Optional<ProtocolVersion> version(UUID id) {
        return rules.stream()
                .map(Rule::version)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }
}
