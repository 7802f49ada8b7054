package vn.cachly.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cachly.bed.BedRule;
import vn.cachly.problem.Code;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

/** All beds of a camp as one person finds them. */
final class Offers {
    private final CampNow camp;
    private final CampNow without;
    private final Newcomer newcomer;
    private final Lodgings lodgings;
    private final Map<UUID, Choice> choices;
    private final List<Ranked> ranked;

    Offers(CampNow camp, Newcomer newcomer) {
        this.camp = camp;
        this.newcomer = newcomer;
        without = camp.without(newcomer.ids());
        lodgings = new Lodgings(without);
        choices = lodgings.all().stream()
                .filter(lodging -> lodging.takes(newcomer.people()))
                .collect(Collectors.toMap(lodging -> lodging.room().id(), this::choice));
        ranked = lodgings.all().stream()
                .flatMap(this::offers)
                .sorted(Comparator.comparing(Ranked::key))
                .toList();
    }

    /** Free beds sort before the others, and no two beds alike. */
    private record Ranked(String key, BedOffer offer) {
        boolean isFree() {
            return offer.refusal() == null;
        }
    }

    PlacementView view(Keyset keyset) {
        List<Ranked> rest = ranked.stream()
                .filter(one -> one.key().compareTo(keyset.key()) > 0)
                .limit(keyset.rows())
                .toList();
        Page<Ranked> page = keyset.page(rest, Ranked::key, one -> one.offer().bedId());
        return new PlacementView(
                camp.at(),
                newcomer.first().minor(),
                (int) ranked.stream().filter(Ranked::isFree).count(),
                refused(),
                page.items().stream().map(Ranked::offer).toList(),
                page.next());
    }

    private SortedMap<String, Integer> refused() {
        return ranked.stream()
                .filter(one -> !one.isFree())
                .collect(Collectors.toMap(one -> one.offer().refusal(), one -> 1, Integer::sum, TreeMap::new));
    }

    private Choice choice(Lodging lodging) {
        boolean home = newcomer.family().contains(lodging.room().id());
        return lodgings.choice(lodging, newcomer.people(), 1, home);
    }

    private Stream<Ranked> offers(Lodging lodging) {
        List<BedNow> beds = lodging.room().beds();
        return IntStream.range(0, beds.size()).mapToObj(index -> offer(lodging, beds.get(index), index));
    }

    private Ranked offer(Lodging lodging, BedNow bed, int index) {
        BedNow now = camp.rooms().get(lodging.order()).beds().get(index);
        Optional<Code> refusal = now.holds(newcomer.first().id())
                ? Optional.of(BedRule.SAME_BED)
                : RoomJudge.refusal(without, bed, lodging.company(), newcomer.people());
        String place = "%06d%04d".formatted(lodging.order(), index);
        String key = refusal.isPresent()
                ? "1" + place
                : "0" + choices.get(lodging.room().id()).preference().key() + place;
        RoomNow room = lodging.room();
        return new Ranked(
                key,
                new BedOffer(
                        bed.id(),
                        room.id(),
                        room.building(),
                        room.floor(),
                        room.level(),
                        room.name(),
                        bed.name(),
                        refusal.map(Code::name).orElse(null),
                        now.inTheWay().map(UseNow::kind).orElse(null),
                        refusal.isPresent() ? List.of() : reasons(lodging)));
    }

    private List<Reason> reasons(Lodging lodging) {
        Choice mine = choices.get(lodging.room().id()).among(choices.values());
        Stream<Reason> family = mine.preference().family() == 0 ? Stream.of(Reason.FAMILY_TOGETHER) : Stream.empty();
        return Stream.concat(family, lodgings.reasons(mine).stream()).toList();
    }
}
