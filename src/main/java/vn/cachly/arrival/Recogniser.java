package vn.cachly.arrival;

import java.util.ArrayList;
import java.util.Comparator;
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
 * contradict. Papers speak for all before any likeness does, and each is found once by his, so that two of one name stay two.
 */
public final class Recogniser {
    private final Map<String, UUID> byPaper = new HashMap<>();
    private final Map<String, List<Listed>> byLikeness = new HashMap<>();

    private record Listed(UUID id, Set<String> papers) {}

    void add(UUID id, Set<String> papers, String likeness) {
        papers.forEach(paper -> byPaper.putIfAbsent(paper, id));
        byLikeness.computeIfAbsent(likeness, any -> new ArrayList<>()).add(new Listed(id, papers));
    }

    /** @return who of the group each of them is, by the id he is told with; those who are not in it are left out */
    public Map<UUID, UUID> find(List<RegisterPerson> told) {
        Map<UUID, UUID> known = new HashMap<>();
        told.forEach(person -> byPaper(person).ifPresent(id -> known.put(person.id(), id)));
        Set<UUID> found = new HashSet<>(known.values());
        told.stream()
                .filter(person -> !known.containsKey(person.id()))
                .forEach(person -> byLikeness(person, found).ifPresent(id -> {
                    known.put(person.id(), id);
                    found.add(id);
                }));
        return known;
    }

    private Optional<UUID> byPaper(RegisterPerson person) {
        return PlanCheck.papers(person).stream()
                .map(byPaper::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Rather somebody of whom no paper is known: the others would have shown theirs. */
    private Optional<UUID> byLikeness(RegisterPerson person, Set<UUID> found) {
        boolean bare = PlanCheck.papers(person).isEmpty();
        return byLikeness.getOrDefault(likeness(person), List.of()).stream()
                .filter(one ->
                        !found.contains(one.id()) && (bare || one.papers().isEmpty()))
                .min(Comparator.comparing(one -> !one.papers().isEmpty()))
                .map(Listed::id);
    }

    static String likeness(RegisterPerson person) {
        String born = person.birthDate() == null ? null : person.birthDate().text();
        return likeness(person.name(), born, person.sex());
    }

    static String likeness(String name, String born, Sex sex) {
        return name.toLowerCase(Locale.ROOT) + "|" + born + "|" + sex;
    }
}
