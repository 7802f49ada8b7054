package vn.cachly.screening;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When somebody is suspected or has to go to a hospital, as one instrument says it from some moment on. */
@RegisterForReflection
record TriageRule(
        UUID id,
        String instrument,
        String issuer,
        String source,
        String assumed,
        Instant effectiveFrom,
        BigDecimal feverFrom,
        List<Symptom> suspectSymptoms,
        List<Question> suspectAnswers,
        List<Question> suspectAnswersWithSymptom,
        List<Symptom> hospitalSymptoms,
        List<Symptom> hospitalSymptomsWithFever) {}
