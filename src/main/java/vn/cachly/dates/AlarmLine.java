package vn.cachly.dates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.clock.DateAlarm;

/** A stay whose dates ask for somebody to act. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlarmLine(
        UUID stayId,
        UUID personId,
        UUID roomId,
        List<DateAlarm> alarms,
        Instant beganAt,
        Instant releaseFrom,
        LocalDate orderedUntil) {}
