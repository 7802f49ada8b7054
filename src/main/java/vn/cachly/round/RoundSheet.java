package vn.cachly.round;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A round on paper: a page for each floor, a line for each person, blank where nobody has written yet.
 *
 * @param camp its name
 * @param title which session of which day
 */
record RoundSheet(String camp, String title, RoundFigures figures, List<Page> pages) implements TemplateInstance {

    /** A floor, or those who lie on none. */
    record Page(String title, List<Group> groups) {}

    /** A room. */
    record Group(String title, List<Line> lines) {}

    /** A person. */
    record Line(
            String bed,
            String name,
            boolean child,
            String birth,
            String temperature,
            String spo2,
            String found,
            boolean alert) {}
}
