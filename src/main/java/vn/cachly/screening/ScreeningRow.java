package vn.cachly.screening;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.shared.Happened;

/** A screening as it is stored, in the order of the columns; with the rule that suggested. */
@RegisterForReflection
record ScreeningRow(
        UUID id,
        UUID arrivalId,
        UUID stayId,
        UUID admittedStayId,
        UUID facilityId,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,
        BigDecimal temperatureC,
        String notMeasuredReason,
        List<Symptom> symptoms,
        FormAnswer closeContact,
        FormAnswer fromAffectedCountry,
        FormAnswer illPerson,
        FormAnswer animals,
        Instant lastContactAt,
        Instant departedAt,
        Instant enteredAt,
        EntryRoute route,
        List<String> countries,
        String seat,
        String vaccines,
        String category,
        TriageOutcome outcome,
        String hospital,
        String note,
        String reason,
        UUID ruleId,
        TriageOutcome suggested,
        String contentHash,
        int version,
        TriageRule rule) {
    private static final int TENTHS = 1;

    static ScreeningRow of(
            Screened one, Told told, Happened when, TriageRule rule, Suggestion suggestion, String by, String hash) {
        Screen screen = one.screen();
        FormAnswers answers = screen.answers();
        return new ScreeningRow(
                screen.id(),
                one.arrivalId(),
                one.stayId(),
                null,
                one.facilityId(),
                when.at(),
                when.recordedAt(),
                by,
                screen.temperature() == null ? null : screen.temperature().setScale(TENTHS),
                screen.notMeasuredReason(),
                screen.symptoms(),
                answers.closeContact(),
                answers.fromAffectedCountry(),
                answers.illPerson(),
                answers.animals(),
                told.lastContactAt(),
                told.travel().departedAt(),
                told.travel().enteredAt(),
                told.travel().route(),
                told.travel().countries(),
                told.travel().seat(),
                screen.vaccines(),
                screen.category(),
                screen.outcome(),
                screen.hospital(),
                screen.note(),
                screen.reason(),
                rule == null ? null : rule.id(),
                suggestion.outcome(),
                hash,
                0,
                rule);
    }

    /** What is told of another place and day. */
    record Told(Instant lastContactAt, Travel travel) {}

    ScreeningView view() {
        FormAnswers answers = new FormAnswers(closeContact, fromAffectedCountry, illPerson, animals);
        Travel travel = new Travel(departedAt, enteredAt, route, countries, seat);
        return new ScreeningView(
                id,
                stayId == null ? admittedStayId : stayId,
                arrivalId,
                facilityId,
                happenedAt,
                recordedAt,
                recordedBy,
                temperatureC,
                notMeasuredReason,
                symptoms,
                answers,
                lastContactAt,
                travel.equals(Travel.NONE) ? null : travel,
                vaccines,
                category,
                outcome,
                hospital,
                note,
                reason,
                suggested,
                Triage.of(rule, temperatureC, symptoms, answers).reasons(),
                SuggestedBy.of(rule),
                version);
    }
}
