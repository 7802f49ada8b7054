package vn.cachly.clock;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.shared.Ids;

/** An event to be written down. */
public record NewEvent(
        UUID id,
        UUID stayId,
        String kind,
        Instant happenedAt,
        UUID versionId,
        UUID causeId,
        String route,
        UUID revokesId,
        String reason) {
    static final String REVOKED = "REVOKED";

    public static NewEvent of(UUID stay, ClockEventKind kind, Instant at) {
        return of(Ids.next(), stay, kind, at, null, null);
    }

    public static NewEvent of(UUID id, UUID stay, ClockEventKind kind, Instant at, UUID cause, String reason) {
        return new NewEvent(id, stay, kind.name(), at, null, cause, null, null, reason);
    }

    /** The same event, from which on a version applies. */
    public NewEvent under(UUID version) {
        return new NewEvent(id, stayId, kind, happenedAt, version, causeId, route, revokesId, reason);
    }

    public NewEvent by(EntryRoute entry) {
        return new NewEvent(
                id,
                stayId,
                kind,
                happenedAt,
                versionId,
                causeId,
                entry == null ? null : entry.name(),
                revokesId,
                reason);
    }

    /** As it is read once it is written down. */
    ClockEvent written(Instant now, String by) {
        return new ClockEvent(
                id,
                stayId,
                ClockEventKind.valueOf(kind),
                happenedAt,
                now,
                by,
                versionId,
                causeId,
                route == null ? null : EntryRoute.valueOf(route),
                reason,
                false,
                null,
                null,
                null);
    }

    static NewEvent revoking(ClockEvent event, Instant at, String reason) {
        return new NewEvent(Ids.next(), event.stayId(), REVOKED, at, null, null, null, event.id(), reason);
    }
}
