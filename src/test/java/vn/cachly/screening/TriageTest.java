package vn.cachly.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.screening.TriageOutcome.HOSPITAL;
import static vn.cachly.screening.TriageOutcome.REGULAR;
import static vn.cachly.screening.TriageOutcome.SUSPECT_ROOM;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TriageTest {
    private static final TriageRule RULE = rule("2020-03-12T00:00:00Z", "37.5", List.of(Question.CLOSE_CONTACT));

    private static TriageRule rule(String from, String fever, List<Question> alone) {
        return new TriageRule(
                new UUID(0, Instant.parse(from).getEpochSecond()),
                "1/QĐ-TEST",
                "x",
                "x",
                null,
                Instant.parse(from),
                new BigDecimal(fever),
                List.of(Symptom.FEVER, Symptom.COUGH),
                alone,
                List.of(Question.ILL_PERSON, Question.FROM_AFFECTED_COUNTRY),
                List.of(Symptom.BLEEDING),
                List.of(Symptom.BREATHLESSNESS));
    }

    private static Suggestion of(String temperature, FormAnswers answers, Symptom... symptoms) {
        return Triage.of(RULE, temperature == null ? null : new BigDecimal(temperature), List.of(symptoms), answers);
    }

    private static Suggestion of(String temperature, Symptom... symptoms) {
        return of(temperature, FormAnswers.NONE, symptoms);
    }

    private static FormAnswers met(FormAnswer closeContact, FormAnswer illPerson) {
        return new FormAnswers(closeContact, null, illPerson, FormAnswer.YES);
    }

    @Test
    void whoHasNothingGoesTheRegularWay() {
        assertEquals(new Suggestion(REGULAR, List.of()), of("37.4"));
        assertEquals(new Suggestion(REGULAR, List.of()), of(null));
        assertEquals(new Suggestion(REGULAR, List.of()), of("36.5", Symptom.RASH));
    }

    @Test
    void feverBeginsAtTheTemperatureOfTheRule() {
        assertEquals(new Suggestion(SUSPECT_ROOM, List.of(TriageReason.fever(SUSPECT_ROOM))), of("37.5"));
        assertEquals(
                REGULAR,
                Triage.of(
                                rule("2020-03-12T00:00:00Z", "38.0", List.of()),
                                new BigDecimal("37.9"),
                                List.of(),
                                FormAnswers.NONE)
                        .outcome());
    }

    @Test
    void aNamedSymptomIsSuspectAndAGraveOneCallsForAHospital() {
        assertEquals(
                new Suggestion(
                        SUSPECT_ROOM, List.of(TriageReason.of(SUSPECT_ROOM, TriageReasonKind.SYMPTOM, Symptom.COUGH))),
                of("36.5", Symptom.COUGH, Symptom.RASH));
        assertEquals(HOSPITAL, of("36.5", Symptom.BLEEDING).outcome());
    }

    @Test
    void someSymptomsAreGraveTogetherWithFeverMeasuredOrTold() {
        assertEquals(REGULAR, of("37.4", Symptom.BREATHLESSNESS).outcome());
        assertEquals(
                new Suggestion(
                        HOSPITAL,
                        List.of(
                                TriageReason.of(HOSPITAL, TriageReasonKind.SYMPTOM_WITH_FEVER, Symptom.BREATHLESSNESS),
                                TriageReason.fever(SUSPECT_ROOM))),
                of("37.5", Symptom.BREATHLESSNESS));
        assertEquals(HOSPITAL, of(null, Symptom.FEVER, Symptom.BREATHLESSNESS).outcome());
    }

    @Test
    void someAnswersAreEnoughAndOthersOnlyWithASymptom() {
        assertEquals(
                new Suggestion(
                        SUSPECT_ROOM,
                        List.of(TriageReason.of(SUSPECT_ROOM, TriageReasonKind.ANSWER, Question.CLOSE_CONTACT))),
                of("36.5", met(FormAnswer.YES, FormAnswer.YES)));
        assertEquals(REGULAR, of("36.5", met(FormAnswer.NO, FormAnswer.YES)).outcome());
        assertEquals(
                new Suggestion(
                        SUSPECT_ROOM,
                        List.of(TriageReason.of(
                                SUSPECT_ROOM, TriageReasonKind.ANSWER_WITH_SYMPTOM, Question.ILL_PERSON))),
                of("36.5", met(FormAnswer.UNKNOWN, FormAnswer.YES), Symptom.RASH));
        assertEquals(
                REGULAR,
                of("36.5", met(FormAnswer.UNKNOWN, FormAnswer.UNKNOWN), Symptom.RASH)
                        .outcome());
    }

    @Test
    void theLatestRuleInForceAtThatMomentSuggests() {
        TriageRule later = rule("2021-05-05T01:00:00Z", "37.3", List.of());
        List<TriageRule> both = List.of(later, RULE);
        assertEquals(Optional.empty(), Triage.inForce(both, Instant.parse("2020-03-11T23:59:59Z")));
        assertEquals(Optional.of(RULE), Triage.inForce(both, Instant.parse("2021-05-05T00:59:59Z")));
        assertEquals(Optional.of(later), Triage.inForce(both, Instant.parse("2021-05-05T01:00:00Z")));
        assertEquals(Suggestion.NONE, Triage.of(null, new BigDecimal("41.0"), List.of(), FormAnswers.NONE));
    }

    @Test
    void lessThanSuggestedIsLess() {
        assertTrue(of("38.0").isGraverThan(REGULAR));
        assertFalse(of("38.0").isGraverThan(SUSPECT_ROOM));
        assertFalse(of("38.0").isGraverThan(HOSPITAL));
        assertFalse(Suggestion.NONE.isGraverThan(REGULAR));
    }
}
