package vn.cachly.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalPlan;
import vn.cachly.arrival.ArrivalRule;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.arrival.NewArrival;
import vn.cachly.arrival.Recogniser;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Ids;
import vn.cachly.sheet.SheetFaults;

/** A file laid beside the list of a group: who is new, who is told otherwise, who stays as he is, and who is not named any more. */
final class ManifestPlan {
    private final Map<UUID, ArrivalNow> listed;
    private final ArrivalLedger ledger;
    private final Map<UUID, ManifestRow> rows = new LinkedHashMap<>();
    private final Map<Long, UUID> byOrdinal = new HashMap<>();
    private final List<NewArrival> fresh = new ArrayList<>();
    private final List<NewArrival> changed = new ArrayList<>();
    private int kept;

    ManifestPlan(Map<UUID, ArrivalNow> listed, ArrivalLedger ledger) {
        this.listed = listed;
        this.ledger = ledger;
    }

    /** @param manifest the id the file will have */
    ManifestPlan lay(ManifestReader.Read file, Recogniser recogniser, UUID manifest, SheetFaults faults) {
        Map<ManifestRow, UUID> ids = recognised(file.rows(), recogniser, faults);
        ids.forEach((row, id) -> put(row, id, file.spoiled(), manifest, faults));
        return this;
    }

    private Map<ManifestRow, UUID> recognised(List<ManifestRow> file, Recogniser recogniser, SheetFaults faults) {
        Map<ManifestRow, UUID> ids = new LinkedHashMap<>();
        Set<UUID> seen = new HashSet<>();
        for (ManifestRow row : file) {
            UUID id = recogniser.find(row.person()).orElseGet(Ids::next);
            if (!seen.add(id)) {
                ManifestReader.add(faults, row, new RuleBroken(ArrivalRule.IN_GROUP_TWICE));
                continue;
            }
            ids.put(row, id);
            if (row.ordinal() != null && byOrdinal.put(row.ordinal(), id) != null) {
                // Which of the two is meant where somebody shares a bed, nobody can tell.
                byOrdinal.put(row.ordinal(), null);
            }
        }
        return ids;
    }

    private void put(ManifestRow row, UUID id, Set<Long> spoiled, UUID manifest, SheetFaults faults) {
        UUID guardian = row.guardian() == null ? null : byOrdinal.get(row.guardian());
        if (row.guardian() != null && spoiled.contains(row.guardian())) {
            // The guardian's own row is the fault; with it mended, this one may be right.
            return;
        }
        if (row.guardian() != null && guardian == null) {
            ManifestReader.add(faults, row, new RuleBroken(ArrivalRule.GUARDIAN_NOT_IN_GROUP).at("sharesBedWith"));
            return;
        }
        rows.put(id, row);
        ArrivalNow known = listed.get(id);
        ArrivalPlan plan = row.as(known == null ? Ids.next() : known.personId(), guardian);
        if (known == null) {
            fresh.add(new NewArrival(id, plan, manifest, row.row()));
        } else if (known.status() == ArrivalStatus.EXPECTED && known.person() != null && !ledger.saysNow(known, plan)) {
            changed.add(new NewArrival(id, plan, manifest, row.row()));
        } else {
            kept++;
        }
    }

    /** Also when those who are not named any more are not expected any more. */
    boolean changesAnything() {
        return !fresh.isEmpty() || !changed.isEmpty() || !unlisted().isEmpty();
    }

    List<NewArrival> fresh() {
        return fresh;
    }

    List<NewArrival> changed() {
        return changed;
    }

    /** Of those without a fault; all of the file when there is none. */
    int size() {
        return fresh.size() + changed.size() + kept;
    }

    int kept() {
        return kept;
    }

    ManifestRow row(UUID arrival) {
        return rows.get(arrival);
    }

    /** Still expected, and not in the file. */
    List<ArrivalNow> unlisted() {
        return listed.values().stream()
                .filter(one -> one.status() == ArrivalStatus.EXPECTED && !rows.containsKey(one.id()))
                .toList();
    }

    Optional<ArrivalNow> before(UUID arrival) {
        return Optional.ofNullable(listed.get(arrival));
    }
}
