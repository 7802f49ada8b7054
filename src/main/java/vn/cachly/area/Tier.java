package vn.cachly.area;

/** Levels of administrative units. Districts exist until 30/6/2025 only. */
public enum Tier {
    PROVINCE(2),
    DISTRICT(3),
    COMMUNE(5);

    private final int codeLength;

    Tier(int codeLength) {
        this.codeLength = codeLength;
    }

    /** Digits of an official code, with noughts in front. */
    int codeLength() {
        return codeLength;
    }
}
