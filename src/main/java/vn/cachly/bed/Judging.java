package vn.cachly.bed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;

/**
 * Many newcomers, judged as if they came one party after the other, in a few statements: a round decides every party that
 * nobody undecided stands before, and those who wait for others are asked again when these are known.
 */
final class Judging {
    private final OccupationLedger ledger;
    private final List<Candidate> newcomers;
    private final Happened when;
    private final Set<Integer> sure = new HashSet<>();
    private final Map<Integer, RuleBroken> refused = new HashMap<>();

    Judging(OccupationLedger ledger, List<Candidate> newcomers, Happened when) {
        this.ledger = ledger;
        this.newcomers = newcomers;
        this.when = when;
    }

    /** A bed of another camp does not exist for them. */
    Judging amongBeds(Set<UUID> beds) {
        newcomers.stream()
                .filter(one -> !beds.contains(one.bedId()))
                .forEach(one -> refused.putIfAbsent(one.party(), new RuleBroken(BedRule.BED_NOT_FOUND).at("bedId")));
        return this;
    }

    /** Why they may not come in, for each stay of a party that may not. */
    Map<UUID, RuleBroken> refusals() {
        List<Candidate> left = left();
        while (left.stream().anyMatch(one -> !sure.contains(one.party()))) {
            decide(ledger.judge(left, sure, when));
            left = left.stream()
                    .filter(one -> !refused.containsKey(one.party()))
                    .toList();
        }
        Map<UUID, RuleBroken> refusals = new LinkedHashMap<>();
        newcomers.stream()
                .filter(one -> refused.containsKey(one.party()))
                .forEach(one -> refusals.put(one.stayId(), refused.get(one.party())));
        return refusals;
    }

    private List<Candidate> left() {
        return newcomers.stream()
                .filter(one -> !refused.containsKey(one.party()))
                .toList();
    }

    private void decide(List<Verdict> verdicts) {
        verdicts.stream()
                .filter(Verdict::refused)
                .forEach(verdict -> refused.putIfAbsent(verdict.party(), verdict.refusal()));
        Set<Integer> waiting =
                verdicts.stream().filter(Verdict::later).map(Verdict::party).collect(Collectors.toSet());
        verdicts.stream()
                .map(Verdict::party)
                .filter(party -> !waiting.contains(party) && !refused.containsKey(party))
                .forEach(sure::add);
    }
}
