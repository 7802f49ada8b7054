package vn.cachly.stay;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.bed.Candidate;
import vn.cachly.bed.Occupant;
import vn.cachly.person.PersonFacts;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;

/** Many newcomers on their way in: who is refused, with his whole party, who is there already, and who is left. */
final class Intake {
    private final List<Newcomer> all;
    private final Map<UUID, PersonFacts> known;
    private final Map<Integer, RuleBroken> refused = new HashMap<>();
    private final Set<UUID> there = new HashSet<>();

    /** @param known of the people who were here before, by their ids */
    Intake(List<Newcomer> all, Map<UUID, PersonFacts> known) {
        this.all = all;
        this.known = Map.copyOf(known);
    }

    /** One of them. Sex and birth date are known of whoever is not refused. */
    record Newcomer(int party, AdmitPerson command, PersonFacts facts, byte[] contentHash) {
        Candidate candidate() {
            Sex sex = facts.sex();
            return new Candidate(
                    party,
                    command.bedId(),
                    new Occupant(command.id(), sex, command.category(), command.guardianStayId()),
                    facts.born());
        }

        NewStay stay() {
            PresenceKind presence = command.bedId() == null ? PresenceKind.WAITING_FOR_BED : PresenceKind.IN_CAMP;
            return new NewStay(
                    command.id(), command.whom(), presence, command.category(), command.reason(), contentHash, null);
        }
    }

    Map<UUID, PersonFacts> known() {
        return known;
    }

    List<Newcomer> all() {
        return all;
    }

    /** Those who are neither refused nor there already. */
    List<Newcomer> left() {
        return all.stream()
                .filter(one -> !refused.containsKey(one.party())
                        && !there.contains(one.command().id()))
                .toList();
    }

    /** The first reason counts, for the whole party. */
    void refuse(Newcomer one, RuleBroken why) {
        refused.putIfAbsent(one.party(), why);
    }

    void refuse(Map<UUID, RuleBroken> byStay) {
        all.stream()
                .filter(one -> byStay.containsKey(one.command().id()))
                .forEach(one -> refuse(one, byStay.get(one.command().id())));
    }

    /** The very same stay was begun before. */
    void isThere(Newcomer one) {
        there.add(one.command().id());
    }

    List<AdmissionOutcome> outcomes() {
        return all.stream()
                .map(one -> {
                    boolean known = there.contains(one.command().id());
                    return new AdmissionOutcome(
                            one.command().id(),
                            one.command().whom(),
                            one.command().bedId(),
                            !known,
                            known ? null : refused.get(one.party()));
                })
                .toList();
    }
}
