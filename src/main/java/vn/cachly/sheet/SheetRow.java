package vn.cachly.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row of a table, as far as it could be read.
 *
 * @param number as a spreadsheet shows it
 * @param values by the keys of the columns, each in the type of its {@link ColumnKind}; blank cells are absent
 */
public record SheetRow(int number, Map<String, Object> values) {
    /** Of a TEXT, CODE, PARTIAL_DATE or CHOICE; null when blank, as all that follow. */
    public String text(String key) {
        return (String) values.get(key);
    }

    public LocalDate day(String key) {
        return (LocalDate) values.get(key);
    }

    public Instant moment(String key) {
        return (Instant) values.get(key);
    }

    public Long number(String key) {
        return (Long) values.get(key);
    }

    public BigDecimal decimal(String key) {
        return (BigDecimal) values.get(key);
    }
}
