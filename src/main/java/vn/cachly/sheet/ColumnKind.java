package vn.cachly.sheet;

/** What the cells of a column are read as, and how a row answers for them. */
public enum ColumnKind {
    /** As {@link String}. */
    TEXT,
    /** Numbers of papers and telephones, as {@link String}: digits in which a lost one is a fault. */
    CODE,
    /** As {@link java.time.LocalDate}. */
    DATE,
    /** A birth date as far as it is known, as {@link String}: {@code 1984-05-12}, {@code 1984-05} or {@code 1984}. */
    PARTIAL_DATE,
    /** As {@link java.time.Instant}; without an offset it is the legal time of the country. */
    DATE_TIME,
    /** As {@link Long}. */
    INTEGER,
    /** As {@link java.math.BigDecimal}. */
    DECIMAL,
    /** One of some words, as the {@link String} that the word stands for. */
    CHOICE,
    /** Not read at all, such as a running number. A row in which nothing else stands is blank. */
    IGNORED
}
