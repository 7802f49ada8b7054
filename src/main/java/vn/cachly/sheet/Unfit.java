package vn.cachly.sheet;

/** A cell cannot be read as what its column holds. Met a million times in a bad file, so without a trace. */
final class Unfit extends RuntimeException {
    private static final String FORMAT = "FORMAT";

    Unfit(String code) {
        super(code, null, false, false);
    }

    Unfit(SheetRule rule) {
        this(rule.name());
    }

    static Unfit format() {
        return new Unfit(FORMAT);
    }

    String code() {
        return getMessage();
    }
}
