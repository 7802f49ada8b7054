package vn.cachly.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LodgingsTest {
    private static final int DEMAND = 5;

    @Test
    void theRoomThatIsChosenIsTheBestOfAllThereAre() {
        int chosen = 0;
        for (long seed = 1; seed <= 300; seed++) {
            RandomBus bus = new RandomBus(seed, 30, 20);
            Lodgings lodgings = new Lodgings(bus.camp);
            for (Unit unit : Unit.of(bus.people, bus.camp.lying(), Set.of())) {
                Comparator<Preference> taste = seed % 2 == 0 ? Preference.WISHED : Preference.SPARING;
                Optional<Choice> choice = lodgings.choose(unit.people(), DEMAND, unit.anchors(), taste);
                assertEquals(best(lodgings, unit, taste), choice, "seed " + seed);
                choice.ifPresent(found -> unit.people().forEach(guest -> lodgings.put(found.lodging(), guest)));
                chosen += choice.isPresent() ? 1 : 0;
            }
        }
        assertTrue(chosen > 1_000, chosen + " were chosen");
    }

    /** With a look into every room. */
    private static Optional<Choice> best(Lodgings lodgings, Unit unit, Comparator<Preference> taste) {
        List<Choice> all = lodgings.all().stream()
                .filter(lodging -> unit.anchors().stream().allMatch(lodging::hasInBed))
                .filter(lodging -> lodging.takes(unit.people()))
                .map(lodging -> lodgings.choice(
                        lodging, unit.people(), DEMAND, !unit.anchors().isEmpty()))
                .toList();
        return all.stream().min(Comparator.comparing(Choice::preference, taste)).map(best -> best.among(all));
    }
}
