package vn.cachly.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.cachly.bed.BedRule;
import vn.cachly.family.FamilyRole;
import vn.cachly.family.MemberEntry;

/** Who of a file shares whose bed, and who belongs together. */
final class OpeningKin {
    private final Opening opening;

    OpeningKin(Opening opening) {
        this.opening = opening;
    }

    /** @param isSmallChild whether somebody of that birth date may have shared a bed at that moment */
    void find(BiPredicate<LocalDate, Instant> isSmallChild) {
        boolean isNumbered = opening.people().stream().anyMatch(one -> one.row().number() != null);
        Map<String, List<OpeningPerson>> byNumber = opening.people().stream()
                .filter(one -> !isNumbered || one.row().number() != null)
                .collect(Collectors.groupingBy(one -> isNumbered
                        ? one.row().number()
                        : String.valueOf(one.row().row())));
        opening.people().stream().filter(OpeningPerson::saysToShare).forEach(child -> {
            List<OpeningPerson> named = byNumber.getOrDefault(child.row().sharesBedWith(), List.of());
            if (named.size() == 1 && named.get(0) != child) {
                pair(child, named.get(0), isSmallChild);
            } else if (opening.complete() || !named.isEmpty()) {
                opening.fault(child, OpeningColumns.SHARES_BED_WITH, OpeningRule.GUARDIAN_ROW);
            }
        });
    }

    private void pair(OpeningPerson child, OpeningPerson guardian, BiPredicate<LocalDate, Instant> isSmallChild) {
        child.lieWith(guardian);
        if (!child.hasPlaceAndTime() || !guardian.hasPlaceAndTime()) {
            return;
        }
        boolean isThere = !guardian.saysToShare()
                && guardian.berth().equals(child.berth())
                && !guardian.row().enteredAt().isAfter(child.row().enteredAt());
        if (!isThere) {
            opening.fault(child, OpeningColumns.SHARES_BED_WITH, BedRule.GUARDIAN_NOT_THERE);
        } else if (!isSmallChild.test(child.row().born(), child.row().enteredAt())) {
            opening.fault(child, OpeningColumns.SHARES_BED_WITH, BedRule.NOT_A_SMALL_CHILD);
        }
    }

    /** Those with the same key, and whoever shares a bed with one of them; nobody is a family alone. */
    List<List<MemberEntry>> families() {
        Map<OpeningPerson, String> keys = new LinkedHashMap<>();
        opening.people().stream()
                .filter(one -> one.row().party() != null)
                .forEach(one -> keys.put(one, one.row().party().toLowerCase(Locale.ROOT)));
        List<OpeningPerson> children =
                opening.people().stream().filter(one -> one.guardian() != null).toList();
        children.forEach(child -> {
            String own = keys.getOrDefault(child, "\n" + child.guardian().row().row());
            String key = keys.getOrDefault(child.guardian(), own);
            keys.putIfAbsent(child, key);
            keys.putIfAbsent(child.guardian(), key);
        });
        Set<OpeningPerson> guardians =
                children.stream().map(OpeningPerson::guardian).collect(Collectors.toSet());
        Map<String, List<OpeningPerson>> parties = keys.keySet().stream()
                .collect(Collectors.groupingBy(keys::get, LinkedHashMap::new, Collectors.toList()));
        return parties.values().stream()
                .filter(party -> party.size() > 1)
                .map(party -> members(party, guardians))
                .toList();
    }

    private static List<MemberEntry> members(Collection<OpeningPerson> party, Set<OpeningPerson> guardians) {
        return party.stream()
                .map(one -> new MemberEntry(one.personId(), role(one, guardians)))
                .toList();
    }

    private static FamilyRole role(OpeningPerson one, Set<OpeningPerson> guardians) {
        if (one.guardian() != null) {
            return FamilyRole.CHILD;
        }
        return guardians.contains(one) ? FamilyRole.GUARDIAN : FamilyRole.OTHER;
    }
}
