package vn.cachly.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.UseCase;

/** Looks at people on the way in and says where they go: one with a stay, or as many as stand at the bus. */
@UseCase
@Transactional
@ApplicationScoped
public class ScreeningService {
    private static final String RESOURCE = "screening";

    private final Screenings screenings;
    private final Judging judging;
    private final Event<AllChanged> changes;
    private final Event<PersonsRead> looks;
    private final Event<StayScreened> screened;

    ScreeningService(
            Screenings screenings,
            Judging judging,
            Event<AllChanged> changes,
            Event<PersonsRead> looks,
            Event<StayScreened> screened) {
        this.screenings = screenings;
        this.judging = judging;
        this.changes = changes;
        this.looks = looks;
        this.screened = screened;
    }

    /** @throws RuleBroken NOT_FOUND (404), SCREENED_AFTER_END, ID_TAKEN (409), and whatever is wrong in it (400) */
    @Idempotent(ScreeningView.class)
    public Recorded<ScreeningView> screen(UUID stay, Screen command) {
        Screenings.OfStay found = screenings.stay(stay, true).orElseThrow(RuleBroken::notFound);
        Screened one = Screened.stay(stay, found.personId(), found.facilityId(), command)
                .until(found.until());
        Recorded<ScreeningView> recorded = screen(List.of(one)).get(0).orThrow();
        if (recorded.isNew()) {
            screened.fire(new StayScreened(stay));
        }
        return recorded;
    }

    /**
     * Each succeeds or is refused alone; the same one sent again is answered with what is there. Written by one statement,
     * however many they are.
     *
     * @return in the order of the people
     */
    public List<ScreeningAnswer> screen(List<Screened> people) {
        Map<UUID, ScreeningRow> stored = screenings.byId(ids(people));
        List<Judged> judged = judge(people, stored.keySet());
        List<ScreeningRow> rows =
                judged.stream().map(Judged::row).filter(Objects::nonNull).toList();
        Set<UUID> added = rows.isEmpty() ? Set.of() : screenings.add(rows);
        List<UUID> rivals = rows.stream()
                .map(ScreeningRow::id)
                .filter(id -> !added.contains(id))
                .toList();
        if (!rivals.isEmpty()) {
            stored.putAll(screenings.byId(rivals));
        }
        rows.stream().filter(row -> added.contains(row.id())).forEach(row -> stored.putIfAbsent(row.id(), row));
        Set<UUID> unannounced = new HashSet<>(added);
        List<ScreeningAnswer> answers =
                judged.stream().map(one -> answer(one, stored, unannounced)).toList();
        announce(judged, answers);
        logLooks(people, answers);
        return answers;
    }

    /** Which of these ids stand for screenings in the actor's place. */
    public Set<UUID> recorded(Collection<UUID> ids) {
        return screenings.byId(ids).keySet();
    }

    /** All that was found of somebody with a stay, the newest first. */
    public List<ScreeningView> of(UUID stay) {
        Screenings.OfStay found = screenings.stay(stay, false).orElseThrow(RuleBroken::notFound);
        List<ScreeningView> all =
                screenings.of(stay).stream().map(ScreeningRow::view).toList();
        List<UUID> ids = Stream.concat(
                        Stream.of(stay, found.personId()), all.stream().map(ScreeningView::id))
                .toList();
        looks.fire(new PersonsRead("screening.read", "stay", ids, found.facilityId()));
        return all;
    }

    /** The latest of each arrival or stay; nothing for those who were never screened. Whoever shows it logs the look. */
    public Map<UUID, ScreeningView> latestOf(Collection<UUID> subjects) {
        return screenings.latestOf(subjects).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().view()));
    }

    /**
     * People who came with a group have got stays: what was found of them is found by the stay, too. To be called again
     * after an arrival's screening that came late.
     */
    public void attach(Map<UUID, UUID> stayOfArrival) {
        screenings.attach(stayOfArrival);
    }

    private List<Judged> judge(List<Screened> people, Set<UUID> known) {
        boolean allKnown = known.containsAll(ids(people));
        List<TriageRule> rules = allKnown ? List.of() : screenings.rules();
        return people.stream()
                .map(one -> known.contains(one.screen().id()) ? Judged.known(one) : judging.judge(one, rules))
                .toList();
    }

    private ScreeningAnswer answer(Judged one, Map<UUID, ScreeningRow> stored, Set<UUID> unannounced) {
        if (one.refusal() != null) {
            return ScreeningAnswer.refused(one.id(), one.refusal());
        }
        ScreeningRow row = stored.get(one.id());
        if (row == null || !row.contentHash().equals(judging.contentOf(one.one()))) {
            return ScreeningAnswer.refused(one.id(), new RuleBroken(CommonCode.ID_TAKEN).at("id"));
        }
        return new ScreeningAnswer(one.id(), row.view(), unannounced.remove(one.id()), null);
    }

    private void announce(List<Judged> judged, List<ScreeningAnswer> answers) {
        List<Changed> recorded = IntStream.range(0, judged.size())
                .filter(i -> answers.get(i).isNew())
                .mapToObj(i -> recorded(judged.get(i)))
                .toList();
        changes.fire(new AllChanged(recorded));
    }

    private static Changed recorded(Judged one) {
        List<UUID> also = Stream.of(one.one().subject(), one.one().personId())
                .filter(Objects::nonNull)
                .toList();
        return new Changed(
                "screening.recorded", RESOURCE, one.id(), 0, one.one().facilityId(), also, one.when());
    }

    /** Those sent again are shown as they are. */
    private void logLooks(List<Screened> people, List<ScreeningAnswer> answers) {
        List<UUID> seen = answers.stream()
                .filter(answer -> answer.view() != null && !answer.isNew())
                .map(ScreeningAnswer::id)
                .toList();
        if (!seen.isEmpty()) {
            looks.fire(new PersonsRead(
                    "screening.read", RESOURCE, seen, people.get(0).facilityId()));
        }
    }

    private static List<UUID> ids(List<Screened> people) {
        return people.stream().map(one -> one.screen().id()).toList();
    }

    /** The words of all screenings of somebody, and nothing else. Whoever calls has seen the person. */
    public void eraseWords(UUID person) {
        screenings.eraseWords(person);
    }
}
