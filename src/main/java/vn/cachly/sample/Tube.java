package vn.cachly.sample;

import java.util.Locale;

/** The code on a tube, as labels carry it. */
public final class Tube {
    /** As it may be typed or scanned. */
    public static final String FORM = "\\s*[A-Za-z0-9][A-Za-z0-9./-]{2,39}\\s*";

    private Tube() {}

    /** One spelling for each; null stays null. */
    public static String of(String code) {
        return code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }
}
