package vn.cachly.opening;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cachly.person.IdentifierKind;

/** The kind of a paper of which only the number was written, where its form leaves no doubt. */
final class PaperKind {
    private static final String VIETNAMESE = "VN";
    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-]");
    /** Twelve digits are the number of a citizen, on whichever card they stand. */
    private static final Map<IdentifierKind, Pattern> HERE = Map.of(
            IdentifierKind.CCCD, Pattern.compile("\\d{12}"),
            IdentifierKind.CMND, Pattern.compile("\\d{9}"),
            IdentifierKind.BHYT, Pattern.compile("(?i)[A-Z]{2}\\d{13}|\\d{10}"),
            IdentifierKind.PASSPORT, Pattern.compile("(?i)[A-Z]\\d{7,8}"));

    private static final Pattern ABROAD = Pattern.compile("(?i)[A-Z]{1,2}\\d{6,8}");

    private PaperKind() {}

    /** @param nationality null when nobody wrote it; then the person is taken for one of this country */
    static Optional<IdentifierKind> of(String number, String nationality) {
        String plain = FILLERS.matcher(number).replaceAll("");
        if (nationality != null && !VIETNAMESE.equals(nationality)) {
            return ABROAD.matcher(plain).matches() ? Optional.of(IdentifierKind.PASSPORT) : Optional.empty();
        }
        return HERE.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Who issues it: of a passport the country of the person. */
    static String countryOf(IdentifierKind kind, String nationality) {
        return switch (kind) {
            case CCCD, CMND, BHYT -> VIETNAMESE;
            case PASSPORT -> nationality;
            case OTHER -> null;
        };
    }
}
