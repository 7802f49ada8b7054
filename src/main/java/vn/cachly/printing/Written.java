package vn.cachly.printing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Values as they are written on paper here. */
public final class Written {
    private Written() {}

    /** 1984-05-12 is written 12/05/1984; null stays null. */
    public static String birth(String date) {
        if (date == null) {
            return null;
        }
        List<String> parts = Arrays.asList(date.split("-"));
        Collections.reverse(parts);
        return String.join("/", parts);
    }
}
