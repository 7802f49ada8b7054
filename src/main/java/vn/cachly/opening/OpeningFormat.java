package vn.cachly.opening;

/** What a blank form comes as. */
enum OpeningFormat {
    XLSX,
    CSV,
    HTML
}
