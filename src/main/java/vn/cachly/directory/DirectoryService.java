package vn.cachly.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cachly.person.PersonIntake;
import vn.cachly.person.PersonService;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** Finds people in the actor's place. */
@UseCase
@Transactional
@ApplicationScoped
public class DirectoryService {
    private static final int MOST_TWINS = 50;
    /** Nobody reads more beside each name of a bus. */
    private static final int MOST_OF_ONE = 5;

    private final Directory directory;
    private final Parts parts;
    private final PersonService persons;
    private final PersonIntake intake;
    private final Event<PersonsRead> reads;

    DirectoryService(
            Directory directory, Parts parts, PersonService persons, PersonIntake intake, Event<PersonsRead> reads) {
        this.directory = directory;
        this.parts = parts;
        this.persons = persons;
        this.intake = intake;
        this.reads = reads;
    }

    /**
     * In the order of the part that was found, so that the next page begins where this one ended. The cursor says who was the
     * last and by which of his parts, and nothing of what it says.
     *
     * @throws RuleBroken INVALID (400) for the cursor of somebody who is no longer found
     */
    public Page<PersonLine> page(SearchText text, Keyset keyset) {
        String after = keyset.key().isEmpty()
                ? ""
                : parts.part(text, keyset.id(), keyset.number())
                        .orElseThrow(() -> new RuleBroken(CommonCode.INVALID).at("cursor"));
        Page<DirectoryRow> found = keyset.page(parts.page(text, after, keyset), DirectoryRow::found, DirectoryRow::id);
        List<PersonLine> lines =
                found.items().stream().map(DirectoryRow::line).distinct().toList();
        read("person.found", lines);
        return new Page<>(lines, found.next());
    }

    /** @throws RuleBroken IDENTIFIER_FORM and the like (400), as a registration would be refused */
    public PossibleTwins twins(RegisterPerson person) {
        List<DirectoryRow> found = directory.twins(person, persons.phoneOf(person), MOST_TWINS);
        List<PossibleTwin> twins = IntStream.range(0, found.size())
                .mapToObj(i -> new PossibleTwin(
                        i + 1, found.get(i).reasons(), found.get(i).line()))
                .toList();
        read("person.compared", twins.stream().map(PossibleTwin::person).toList());
        return new PossibleTwins(twins);
    }

    /**
     * Those who may be one of many who are about to be registered, in one look, the likeliest first.
     *
     * @param people whose form has been judged
     * @return by the ids of the people; nothing for those whom nobody resembles
     */
    public Map<UUID, List<LikelyTwin>> twinsOfMany(List<RegisterPerson> people) {
        Map<UUID, List<LikelyTwin>> twins = directory.twinsOfMany(people, intake.phones(people)).stream()
                .collect(Collectors.groupingBy(
                        Directory.TwinRow::knownId, Collectors.mapping(LikelyTwin::of, Collectors.toList())));
        twins.replaceAll((id, some) -> some.stream().limit(MOST_OF_ONE).toList());
        List<UUID> shown = twins.values().stream()
                .flatMap(List::stream)
                .map(LikelyTwin::personId)
                .distinct()
                .toList();
        if (!shown.isEmpty()) {
            reads.fire(new PersonsRead("person.compared", "person", shown, null));
        }
        return twins;
    }

    private void read(String action, List<PersonLine> lines) {
        reads.fire(new PersonsRead(
                action, "person", lines.stream().map(PersonLine::id).toList(), null));
    }
}
