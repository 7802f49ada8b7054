package vn.cachly.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cachly.bed.BedRule;
import vn.cachly.problem.Code;

/** Those for whom a plan has no bed, and why. */
final class Shortfall {
    private final CampNow camp;
    private final Lodgings lodgings;
    private final List<Left> all = new ArrayList<>();

    Shortfall(CampNow camp, Lodgings lodgings) {
        this.camp = camp;
        this.lodgings = lodgings;
    }

    /** @param known null: what the rooms say in the end */
    private record Left(Unit unit, List<Guest> rest, LeftOver known) {}

    void add(Unit unit, List<Guest> rest, LeftOver known) {
        all.add(new Left(unit, List.copyOf(rest), known));
    }

    int people() {
        return all.stream().mapToInt(left -> left.rest().size()).sum();
    }

    /** @param parting whether families were parted */
    List<Unplaced> unplaced(boolean parting) {
        return all.stream()
                .flatMap(left -> {
                    LeftOver reason = left.known() == null ? reason(left, parting) : left.known();
                    return left.rest().stream().map(guest -> unplaced(guest, reason));
                })
                .toList();
    }

    private LeftOver reason(Left left, boolean parting) {
        if (!left.unit().isFamily() || left.rest().stream().map(Guest::alone).noneMatch(lodgings::anyTakes)) {
            return LeftOver.NO_BED;
        }
        if (parting) {
            return LeftOver.MINOR_ALONE;
        }
        return left.unit().mustPart() ? LeftOver.FAMILY_MUST_PART : LeftOver.FAMILY_NOT_TOGETHER;
    }

    private Unplaced unplaced(Guest guest, LeftOver reason) {
        SortedMap<String, Integer> refused = new TreeMap<>();
        int free = 0;
        for (Lodging lodging : lodgings.all()) {
            Optional<Code> rule = RoomJudge.refusal(camp, lodging.company(), guest.alone());
            free += rule.isPresent() ? 0 : lodging.free();
            rule.ifPresent(code -> refused.merge(code.name(), lodging.free(), Integer::sum));
            refused.merge(BedRule.BED_TAKEN.name(), lodging.room().beds().size() - lodging.free(), Integer::sum);
        }
        refused.values().removeIf(count -> count == 0);
        return new Unplaced(guest.id(), reason, free, refused);
    }
}
