package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.person.PersonService;
import vn.cachly.problem.RuleBroken;

/** Whether two records may become one, and which of two stays at the same time goes on. */
@ApplicationScoped
class MergeJudge {
    private final Merges merges;
    private final MergedCare care;
    private final PersonService persons;

    MergeJudge(Merges merges, MergedCare care, PersonService persons) {
        this.merges = merges;
        this.care = care;
        this.persons = persons;
    }

    /**
     * Takes both people and their stays for this transaction.
     *
     * @throws RuleBroken SAME_PERSON (400), NOT_FOUND (404), MERGE_ELSEWHERE (409)
     */
    void check(UUID survivor, MergePersons command) {
        if (survivor.equals(command.duplicateId())) {
            throw new RuleBroken(MergeRule.SAME_PERSON).at("duplicateId");
        }
        if (merges.lock(survivor, command.duplicateId()) != 2) {
            persons.requireSeen(survivor);
            throw RuleBroken.notFound().at("duplicateId");
        }
        if (merges.isElsewhere(command.duplicateId())) {
            throw new RuleBroken(MergeRule.MERGE_ELSEWHERE).at("duplicateId");
        }
    }

    /**
     * Whether a merge can be undone without leaving anything behind.
     *
     * @throws RuleBroken MERGE_ELSEWHERE, MERGED_SINCE with the later merges, POSITIVE_SINCE with the samples (409)
     */
    void checkUndo(MergeView merged) {
        if (merges.isElsewhere(merged.survivorId())) {
            throw new RuleBroken(MergeRule.MERGE_ELSEWHERE);
        }
        List<UUID> later = merges.later(merged.id());
        if (!later.isEmpty()) {
            throw new RuleBroken(MergeRule.MERGED_SINCE).naming(later);
        }
        care.checkUndo(merged.id());
    }

    /**
     * @return the stay that goes on when one of two at the same time never was; otherwise null
     * @throws RuleBroken STAYS_OVERLAP with both stays, VOID_NOT_NEEDED, VOIDED_DEPARTED, VOIDED_AWAY (409)
     */
    UUID heir(UUID survivor, MergePersons command) {
        List<Merges.Pair> overlaps = merges.overlaps(survivor, command.duplicateId());
        UUID voided = command.voidStayId();
        boolean settled = overlaps.stream().allMatch(pair -> pair.has(voided));
        if (!settled) {
            throw new RuleBroken(MergeRule.STAYS_OVERLAP)
                    .at("voidStayId")
                    .naming(overlaps.stream()
                            .flatMap(pair -> Stream.of(pair.survivors(), pair.duplicates()))
                            .distinct()
                            .toList());
        }
        if (voided != null && overlaps.isEmpty()) {
            throw new RuleBroken(MergeRule.VOID_NOT_NEEDED).at("voidStayId");
        }
        if (overlaps.isEmpty()) {
            return null;
        }
        care.check(voided);
        return overlaps.get(0).other(voided);
    }
}
