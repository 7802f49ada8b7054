package vn.cachly.screening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.Categories;
import vn.cachly.facility.FacilityRule;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Timekeeper;

/** Whether a screening is whole, believable, and decided with a reason where less is done than the rule suggests. */
@ApplicationScoped
class Judging {
    private static final String AS_TOLD = "as told when screened";
    private static final String AS_BYTES = "\\x";
    private static final String SUSPECTED = "SUSPECTED";
    private static final Set<String> OF_SUSPECT_ROOMS = Set.of(SUSPECTED, "POSITIVE");

    private final Categories categories;
    private final Timekeeper timekeeper;
    private final CurrentActor current;
    private final Hash hash;

    Judging(Categories categories, Timekeeper timekeeper, CurrentActor current, Hash hash) {
        this.categories = categories;
        this.timekeeper = timekeeper;
        this.current = current;
        this.hash = hash;
    }

    Judged judge(Screened one, List<TriageRule> rules) {
        try {
            whole(one.screen());
            Happened when = when(one);
            TriageRule rule = Triage.inForce(rules, when.at()).orElse(null);
            Screen screen = one.screen();
            Suggestion suggestion = Triage.of(rule, screen.temperature(), screen.symptoms(), screen.answers());
            if (suggestion.isGraverThan(screen.outcome()) && screen.reason() == null) {
                throw new RuleBroken(ScreeningRule.DECISION_NEEDS_REASON).at("reason");
            }
            String by = current.get().subject();
            ScreeningRow row = ScreeningRow.of(one, told(screen), when, rule, suggestion, by, contentOf(one));
            return new Judged(one, row, when, null);
        } catch (RuleBroken refusal) {
            return Judged.refused(one, refusal);
        }
    }

    /** As PostgreSQL writes bytes. */
    String contentOf(Screened one) {
        return AS_BYTES + HexFormat.of().formatHex(hash.of(one.subject(), one.screen()));
    }

    private void whole(Screen screen) {
        if ((screen.temperature() == null) == (screen.notMeasuredReason() == null)) {
            throw new RuleBroken(ScreeningRule.TEMPERATURE_OR_REASON).at("temperature");
        }
        if ((screen.outcome() == TriageOutcome.HOSPITAL) != (screen.hospital() != null)) {
            throw new RuleBroken(ScreeningRule.HOSPITAL_UNNAMED).at("hospital");
        }
        String group = categories
                .mixingGroupOf(screen.category())
                .orElseThrow(() -> new RuleBroken(FacilityRule.CATEGORY_UNKNOWN).at("category"));
        boolean clash = screen.outcome() == TriageOutcome.SUSPECT_ROOM && !OF_SUSPECT_ROOMS.contains(group)
                || screen.outcome() == TriageOutcome.REGULAR && group.equals(SUSPECTED);
        if (clash) {
            throw new RuleBroken(ScreeningRule.OUTCOME_CATEGORY).at("category");
        }
    }

    private Happened when(Screened one) {
        Screen screen = one.screen();
        Happened when = screen.happenedAt() == null && one.unlessSaid() != null
                ? one.unlessSaid()
                : timekeeper.happened(screen.happenedAt(), screen.reason());
        if (one.until() != null && !when.at().isBefore(one.until())) {
            throw new RuleBroken(ScreeningRule.SCREENED_AFTER_END).at("happenedAt");
        }
        return when;
    }

    private ScreeningRow.Told told(Screen screen) {
        Travel travel = screen.travelOrNone();
        Instant departed = told(travel.departedAt(), "travel.departedAt");
        Instant entered = told(travel.enteredAt(), "travel.enteredAt");
        if (departed != null && entered != null && entered.isBefore(departed)) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("travel.enteredAt");
        }
        return new ScreeningRow.Told(told(screen.lastContactAt(), "lastContactAt"), travel.told(departed, entered));
    }

    private Instant told(Instant moment, String field) {
        return moment == null
                ? null
                : timekeeper.happened(moment, AS_TOLD, field).told();
    }
}
