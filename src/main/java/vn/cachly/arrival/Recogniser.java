package vn.cachly.arrival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;

/**
 * Finds people of a group who are told once more: by the number of a paper; or by name, birth date and sex, unless their papers
 * contradict. Each is found once by his likeness, so that two of one name stay two.
 */
public final class Recogniser {
    private final Map<String, UUID> byPaper = new HashMap<>();
    private final Map<String, List<Listed>> byLikeness = new HashMap<>();
    private final Set<UUID> found = new HashSet<>();

    private record Listed(UUID id, Set<String> papers) {}

    void add(UUID id, Set<String> papers, String likeness) {
        papers.forEach(paper -> byPaper.putIfAbsent(paper, id));
        byLikeness.computeIfAbsent(likeness, any -> new ArrayList<>()).add(new Listed(id, papers));
    }

    public Optional<UUID> find(RegisterPerson person) {
        Set<String> papers = PlanCheck.papers(person);
        Optional<UUID> known = papers.stream()
                .map(byPaper::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> byLikeness.getOrDefault(likeness(person), List.of()).stream()
                        .filter(one -> !found.contains(one.id())
                                && (papers.isEmpty() || one.papers().isEmpty()))
                        .map(Listed::id)
                        .findFirst());
        known.ifPresent(found::add);
        return known;
    }

    static String likeness(RegisterPerson person) {
        String born = person.birthDate() == null ? null : person.birthDate().text();
        return likeness(person.name(), born, person.sex());
    }

    static String likeness(String name, String born, Sex sex) {
        return name.toLowerCase(Locale.ROOT) + "|" + born + "|" + sex;
    }
}
