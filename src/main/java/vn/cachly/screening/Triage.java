package vn.cachly.screening;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was found, laid beside the rule in force. Knows nothing but what it is given. */
final class Triage {
    private Triage() {}

    /** The latest that was in force when somebody was screened. */
    static Optional<TriageRule> inForce(Collection<TriageRule> rules, Instant at) {
        return rules.stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(at))
                .max(Comparator.comparing(TriageRule::effectiveFrom));
    }

    static Suggestion of(TriageRule rule, BigDecimal temperature, List<Symptom> symptoms, FormAnswers answers) {
        if (rule == null) {
            return Suggestion.NONE;
        }
        boolean measured = temperature != null && temperature.compareTo(rule.feverFrom()) >= 0;
        boolean fever = measured || symptoms.contains(Symptom.FEVER);
        List<TriageReason> reasons = new ArrayList<>();
        add(reasons, TriageOutcome.HOSPITAL, TriageReasonKind.SYMPTOM, rule.hospitalSymptoms(), symptoms);
        if (fever) {
            List<Symptom> grave = rule.hospitalSymptomsWithFever();
            add(reasons, TriageOutcome.HOSPITAL, TriageReasonKind.SYMPTOM_WITH_FEVER, grave, symptoms);
        }
        if (measured) {
            reasons.add(TriageReason.fever(TriageOutcome.SUSPECT_ROOM));
        }
        add(reasons, TriageOutcome.SUSPECT_ROOM, TriageReasonKind.SYMPTOM, rule.suspectSymptoms(), symptoms);
        add(reasons, TriageReasonKind.ANSWER, rule.suspectAnswers(), answers);
        if (measured || !symptoms.isEmpty()) {
            add(reasons, TriageReasonKind.ANSWER_WITH_SYMPTOM, rule.suspectAnswersWithSymptom(), answers);
        }
        return Suggestion.of(reasons);
    }

    private static void add(
            List<TriageReason> reasons,
            TriageOutcome suggests,
            TriageReasonKind kind,
            List<Symptom> named,
            List<Symptom> found) {
        found.stream()
                .filter(named::contains)
                .forEach(symptom -> reasons.add(TriageReason.of(suggests, kind, symptom)));
    }

    private static void add(
            List<TriageReason> reasons, TriageReasonKind kind, List<Question> named, FormAnswers answers) {
        named.stream()
                .filter(answers::isYes)
                .forEach(question -> reasons.add(TriageReason.of(TriageOutcome.SUSPECT_ROOM, kind, question)));
    }
}
