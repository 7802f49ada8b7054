package vn.cachly.rollcall;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was said laid beside what the ledger says. Whoever was seen anywhere is present, whatever another room said; whoever was
 * only said to be missing is missing; whoever was not spoken of is unaccounted.
 */
final class Comparison {
    private final Collection<List<ComparedRow>> people;

    Comparison(List<ComparedRow> rows) {
        people = rows.stream()
                .collect(Collectors.groupingBy(ComparedRow::stayId, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    RollCallFigures figures() {
        long expected = people.stream().filter(Comparison::isExpected).count();
        long present = people.stream()
                .filter(Comparison::isExpected)
                .filter(Comparison::isPresent)
                .count();
        return new RollCallFigures(
                (int) expected,
                (int) present,
                missing().size(),
                unaccounted().size(),
                unexpected().size());
    }

    List<RollCallPerson> missing() {
        return shown(person -> isExpected(person) && !isPresent(person) && isMissing(person), row -> true);
    }

    List<RollCallPerson> unaccounted() {
        return shown(person -> isExpected(person) && !isPresent(person) && !isMissing(person), row -> true);
    }

    List<RollCallPerson> unexpected() {
        return shown(person -> true, ComparedRow::isUnexpected);
    }

    /** Each person once, by the first of his rows that matters: where he was seen comes before where he was missed. */
    private List<RollCallPerson> shown(Predicate<List<ComparedRow>> who, Predicate<ComparedRow> rows) {
        return people.stream()
                .filter(who)
                .flatMap(person -> person.stream().filter(rows).limit(1))
                .map(ComparedRow::person)
                .toList();
    }

    private static boolean isExpected(List<ComparedRow> person) {
        return person.get(0).expected();
    }

    private static boolean isPresent(List<ComparedRow> person) {
        return person.stream().anyMatch(ComparedRow::isPresent);
    }

    private static boolean isMissing(List<ComparedRow> person) {
        return person.stream().anyMatch(ComparedRow::isMissing);
    }
}
