package vn.cachly.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;

/**
 * Where a page begins: after the record that the page before ended with.
 *
 * @param limit rows on a page
 * @param key sort key of the last row seen, or the empty text at the start
 * @param id id of the last row seen; tells rows with the same key apart
 */
public record Keyset(int limit, String key, UUID id) {
    public static final String DEFAULT_LIMIT = "50";
    public static final int MAX_LIMIT = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Instant BEGINNING_OF_TIME = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");
    private static final int UUID_LENGTH = 36;

    /** @throws RuleBroken INVALID (400) when the limit is out of range or the cursor is not one of ours */
    public static Keyset of(int limit, String cursor) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new RuleBroken(CommonCode.INVALID).at("limit");
        }
        if (cursor == null || cursor.isEmpty()) {
            return new Keyset(limit, "", BEFORE_ALL);
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (!PlainText.isFitForALine(text)) {
                throw new IllegalArgumentException("not a cursor");
            }
            return new Keyset(limit, text.substring(UUID_LENGTH), UUID.fromString(text.substring(0, UUID_LENGTH)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new RuleBroken(CommonCode.INVALID).at("cursor");
        }
    }

    /** The key as a number; 0 at the start. */
    public int number() {
        try {
            return key.isEmpty() ? 0 : Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw new RuleBroken(CommonCode.INVALID).at("cursor");
        }
    }

    /** The key as a moment, for lists with the newest first; the end of time at the start. */
    public Instant moment() {
        try {
            Instant moment = key.isEmpty() ? END_OF_TIME : Instant.parse(key);
            if (!moment.isBefore(BEGINNING_OF_TIME) && !moment.isAfter(END_OF_TIME)) {
                return moment;
            }
        } catch (DateTimeException notAMoment) {
            // Refused below, like a moment that the database does not know.
        }
        throw new RuleBroken(CommonCode.INVALID).at("cursor");
    }

    /** How many rows to read: one more than is shown tells whether there is another page. */
    public int rows() {
        return limit + 1;
    }

    public <T> Page<T> page(List<T> rows, Function<T, String> keyOf, Function<T, UUID> idOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = List.copyOf(rows.subList(0, limit));
        T last = shown.get(limit - 1);
        String next = idOf.apply(last) + keyOf.apply(last);
        return new Page<>(
                shown, Base64.getUrlEncoder().withoutPadding().encodeToString(next.getBytes(StandardCharsets.UTF_8)));
    }
}
