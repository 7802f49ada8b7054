package vn.cachly.person;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers, of people and of offices, are kept in international form; a bare number is Vietnamese. */
public final class Phone {
    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-()]");
    private static final Pattern FORM = Pattern.compile("\\+[1-9]\\d{6,14}");

    private Phone() {}

    /** @return +84…, or empty when the text is no phone number */
    public static Optional<String> normalise(String written) {
        String digits = FILLERS.matcher(written).replaceAll("");
        String international = digits;
        if (digits.startsWith("00")) {
            international = "+" + digits.substring(2);
        } else if (digits.startsWith("0")) {
            international = "+84" + digits.substring(1);
        } else if (digits.startsWith("84")) {
            international = "+" + digits;
        }
        return Optional.of(international).filter(number -> FORM.matcher(number).matches());
    }
}
