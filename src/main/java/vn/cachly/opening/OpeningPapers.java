package vn.cachly.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.PaperHolder;
import vn.cachly.person.PersonPapers;
import vn.cachly.shared.PersonsRead;
import vn.cachly.stay.StayRule;
import vn.cachly.stay.Takeover;

/** Who the people of a file are, by their papers: nobody twice, nobody who is in quarantine already, and whoever was here before. */
@ApplicationScoped
class OpeningPapers {
    private final PersonPapers papers;
    private final Takeover takeover;
    private final Event<PersonsRead> reads;

    OpeningPapers(PersonPapers papers, Takeover takeover, Event<PersonsRead> reads) {
        this.papers = papers;
        this.takeover = takeover;
        this.reads = reads;
    }

    void judge(Opening opening) {
        List<OpeningPerson> named = opening.people().stream()
                .filter(one -> one.row().paper() != null && one.row().paper().kind() != IdentifierKind.OTHER)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        once(opening, named, one -> key(one.row().paper()));
        List<IdentifierEntry> asked =
                named.stream().map(one -> one.row().paper()).toList();
        takeover.inQuarantine(asked)
                .forEach(nth -> opening.fault(named.get(nth - 1), OpeningColumns.IDENTIFIER, StayRule.PERSON_HAS_STAY));
        recognise(opening, named, papers.holders(asked));
        List<OpeningPerson> known =
                named.stream().filter(OpeningPerson::isKnown).toList();
        once(opening, known, OpeningPerson::personId);
        free(opening, known);
    }

    /** Two of whom the same is said are one person twice. */
    private static void once(Opening opening, List<OpeningPerson> people, Function<OpeningPerson, Object> said) {
        Map<Object, Long> count = people.stream().collect(Collectors.groupingBy(said, Collectors.counting()));
        people.stream()
                .filter(one -> count.get(said.apply(one)) > 1)
                .forEach(one -> opening.fault(one, OpeningColumns.IDENTIFIER, OpeningRule.PAPER_TWICE));
    }

    /** The twelve digits on a card of health insurance are those of the citizen. */
    private static Object key(IdentifierEntry paper) {
        boolean isCitizen = paper.kind() == IdentifierKind.CCCD || paper.kind() == IdentifierKind.BHYT;
        return isCitizen ? paper.value() : List.of(paper.kind(), paper.value(), Objects.toString(paper.country(), ""));
    }

    /** One record with the same paper, birth year and sex is his; of any other, somebody has to tell whether it is. */
    private void recognise(Opening opening, List<OpeningPerson> named, List<PaperHolder> holders) {
        Map<OpeningPerson, List<PaperHolder>> byPerson =
                holders.stream().collect(Collectors.groupingBy(holder -> named.get(holder.nth() - 1)));
        List<UUID> shown = new ArrayList<>();
        byPerson.forEach((one, some) -> {
            List<PaperHolder> same =
                    some.stream().filter(holder -> isSame(one, holder)).toList();
            List<UUID> ids = some.stream().map(PaperHolder::personId).distinct().toList();
            shown.addAll(ids);
            if (same.size() == 1) {
                one.isThe(same.get(0).personId());
                opening.warn(one, OpeningColumns.IDENTIFIER, OpeningRule.KNOWN_PERSON.name(), List.of(one.personId()));
            } else {
                opening.warn(one, OpeningColumns.IDENTIFIER, OpeningRule.POSSIBLE_TWIN.name(), ids);
            }
        });
        if (!shown.isEmpty()) {
            reads.fire(new PersonsRead("person.compared", "person", List.copyOf(Set.copyOf(shown)), null));
        }
    }

    private static boolean isSame(OpeningPerson one, PaperHolder holder) {
        return one.row().born() != null
                && holder.birthDate() != null
                && one.row().born().getYear() == holder.birthDate().getYear()
                && one.row().person().sex() != null
                && one.row().person().sex().name().equals(holder.sex());
    }

    /** An earlier stay must be over before he came in. */
    private void free(Opening opening, List<OpeningPerson> known) {
        Map<UUID, Instant> since = new HashMap<>();
        known.stream()
                .filter(one -> one.row().enteredAt() != null)
                .forEach(one -> since.put(one.personId(), one.row().enteredAt()));
        Set<UUID> busy = takeover.inTheWay(since);
        known.stream()
                .filter(one -> busy.contains(one.personId()))
                .forEach(one -> opening.fault(one, OpeningColumns.ENTERED_AT, StayRule.PERSON_HAS_STAY));
    }
}
