package vn.cachly.protocol;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.facility.FacilityKind;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;

/** What a draft of a version may not say. */
final class VersionCheck {
    private static final Set<ClockEventKind> ANCHORS = EnumSet.of(
            ClockEventKind.DEPARTURE,
            ClockEventKind.COUNTRY_ENTRY,
            ClockEventKind.FACILITY_ENTRY,
            ClockEventKind.LAST_CONTACT,
            ClockEventKind.NEW_ROOMMATE,
            ClockEventKind.RECOVERED);

    private static final Set<ClockEventKind> MOMENTS =
            EnumSet.of(ClockEventKind.DEPARTURE, ClockEventKind.COUNTRY_ENTRY, ClockEventKind.FACILITY_ENTRY);

    private static final Set<String> KINDS =
            Stream.of(FacilityKind.values()).map(FacilityKind::name).collect(Collectors.toSet());

    private VersionCheck() {}

    /** @throws RuleBroken END_BEFORE_START, ANCHOR_KIND, MILESTONE_TWICE, CONDITION_INCOMPLETE (400) */
    static void check(AddVersion draft) {
        if (draft.effectiveUntil() != null && !draft.effectiveUntil().isAfter(draft.effectiveFrom())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("effectiveUntil");
        }
        if (!MOMENTS.contains(draft.appliesBy())) {
            throw new RuleBroken(ProtocolRule.ANCHOR_KIND).at("appliesBy");
        }
        if (!ANCHORS.containsAll(draft.terms().anchors())) {
            throw new RuleBroken(ProtocolRule.ANCHOR_KIND).at("terms.anchors");
        }
        long days = draft.milestones().stream()
                .map(milestone -> milestone.phase() + ":" + milestone.day())
                .distinct()
                .count();
        if (days != draft.milestones().size()) {
            throw new RuleBroken(ProtocolRule.MILESTONE_TWICE).at("milestones");
        }
        check(draft.conditions());
    }

    private static void check(Conditions asked) {
        boolean ages = asked.minAge() != null && asked.belowAge() != null && asked.belowAge() <= asked.minAge();
        if (ages || (asked.negativeTestHours() == null) != (asked.negativeTestMethods() == null)) {
            throw new RuleBroken(ProtocolRule.CONDITION_INCOMPLETE).at("conditions");
        }
        if (asked.isIncomplete()) {
            throw new RuleBroken(ProtocolRule.CONDITION_INCOMPLETE).at("conditions");
        }
        if (asked.facilityKinds() != null && !KINDS.containsAll(asked.facilityKinds())) {
            throw new RuleBroken(ProtocolRule.CONDITION_INCOMPLETE).at("conditions.facilityKinds");
        }
    }
}
