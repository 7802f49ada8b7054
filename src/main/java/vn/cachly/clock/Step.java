package vn.cachly.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.ClockEventKind;

/** One step of the way from the events to the date, in words and in data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        Code step,

        @Schema(description = "In Vietnamese or English, by Accept-Language")
        String text,

        UUID eventId,
        ClockEventKind kind,
        LocalDate date,
        Integer days,
        Instant moment,
        UUID versionId) {
    /** What a step is about. */
    public enum Code {
        /** Which rule applies. */
        RULE,
        NO_RULE,
        /** Which event the days are counted from. */
        ANCHOR,
        /** The rule counts from something that is not known: the entry into the camp stands in. */
        ANCHOR_UNKNOWN,
        /** An earlier event that would have counted. */
        EARLIER_ANCHOR,
        /** Days away that are added. */
        AWAY_DAYS,
        AWAY,
        POSITIVE,
        /** Anchor and days make the date. */
        RELEASE,
        FOLLOW_UP
    }

    static Step of(Code code, ClockEvent event) {
        return new Step(code, null, event.id(), event.kind(), event.day(), null, event.happenedAt(), event.versionId());
    }

    static Step days(Code code, LocalDate date, int days, Instant moment) {
        return new Step(code, null, null, null, date, days, moment, null);
    }

    public Step saying(String words) {
        return new Step(step, words, eventId, kind, date, days, moment, versionId);
    }
}
