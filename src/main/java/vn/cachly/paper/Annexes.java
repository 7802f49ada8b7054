package vn.cachly.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.person.Sex;

/** What a decision says of the people on it, and what it rests on. */
@ApplicationScoped
class Annexes {
    private final PaperPeople people;

    Annexes(PaperPeople people) {
        this.people = people;
    }

    List<Decision.Listed> of(List<DecisionItem> items, UUID facility) {
        Map<UUID, DecisionItem> days =
                items.stream().collect(Collectors.toMap(DecisionItem::stayId, Function.identity()));
        return people.of(days.keySet(), facility).stream()
                .map(one -> listed(one, days.get(one.stayId())))
                .toList();
    }

    private static Decision.Listed listed(PaperPerson one, DecisionItem days) {
        return new Decision.Listed(
                one.name(),
                one.birth(),
                Words.sex(Sex.valueOf(one.sex())),
                Words.country(one.nationality()),
                Words.paper(one.identifierKind()),
                one.identifier(),
                one.home(),
                one.after(),
                days.fromDay(),
                days.untilDay(),
                one.room(),
                one.bed());
    }

    /** Each instrument on a line of its own, without the word that every line begins with. */
    static List<String> lines(String legalBasis) {
        return Stream.of(legalBasis.split("[;\n]"))
                .map(line -> line.strip().replaceFirst("(?i)^căn cứ\\s+", "").replaceFirst("[.,]$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
