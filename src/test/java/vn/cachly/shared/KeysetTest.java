package vn.cachly.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;

class KeysetTest {
    private record Row(String name, UUID id) {}

    @Test
    void thePageAfterBeginsWithTheLastRowShown() {
        List<Row> rows = List.of(new Row("An", Ids.next()), new Row("Đặng", Ids.next()), new Row("Vũ", Ids.next()));
        Page<Row> page = Keyset.of(2, null).page(rows, Row::name, Row::id);
        assertEquals(rows.subList(0, 2), page.items());
        Keyset next = Keyset.of(2, page.next());
        assertEquals("Đặng", next.key());
        assertEquals(rows.get(1).id(), next.id());
        assertEquals(3, next.rows());
    }

    @Test
    void theLastPageHasNoNext() {
        assertNull(Keyset.of(2, "")
                .page(List.of(new Row("An", Ids.next())), Row::name, Row::id)
                .next());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aPageHasOneToTwoHundredRows(int limit) {
        assertEquals(
                CommonCode.INVALID,
                assertThrows(RuleBroken.class, () -> Keyset.of(limit, null)).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "9999-01-01T00:00:00.001Z"})
    void aMomentThatTheDatabaseDoesNotKnowIsRefused(String moment) {
        assertEquals(
                CommonCode.INVALID,
                assertThrows(RuleBroken.class, () -> new Keyset(2, moment, Ids.next()).moment())
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "====", "AAAA", "MDE5OTAwMDA"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        assertEquals(
                CommonCode.INVALID,
                assertThrows(RuleBroken.class, () -> Keyset.of(2, cursor)).code());
    }
}
