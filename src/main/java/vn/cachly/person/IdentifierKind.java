package vn.cachly.person;

import java.util.Locale;
import java.util.regex.Pattern;

/** Papers that name a person. Their form is checked, never their truth. */
public enum IdentifierKind {
    /** Citizen identity number: 12 digits (NĐ 137/2015/NĐ-CP, Art. 13). */
    CCCD("\\d{12}"),
    /** The older identity card: 9 digits. */
    CMND("\\d{9}"),
    /** Vietnamese or foreign passport. */
    PASSPORT("[A-Z0-9]{5,20}"),
    /** Health insurance: the card's 15 characters, its 10-digit number, or the 12 digits that replace it. */
    BHYT("[A-Z]{2}\\d{13}|\\d{10}|\\d{12}"),
    OTHER("\\S{1,50}");

    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-]");
    private final Pattern form;

    IdentifierKind(String form) {
        this.form = Pattern.compile(form);
    }

    /** As it is kept: capitals, without the spaces people put between groups. */
    String normalise(String written) {
        return FILLERS.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
    }

    boolean accepts(String normalised) {
        return form.matcher(normalised).matches();
    }
}
