package vn.cachly.muster;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * A muster on paper, to walk with through the camp: a page for each floor, a box for each person.
 *
 * @param camp its name
 * @param moment as people here write it
 */
record MusterSheet(String camp, String moment, MusterFigures people, List<Page> pages) implements TemplateInstance {

    /** A floor, or those who lie on none. */
    record Page(String title, int total, List<Group> groups) {}

    /**
     * A room, or a kind of whereabouts.
     *
     * @param called whether these people are to be found in the camp
     */
    record Group(String title, boolean called, List<Line> lines) {}

    /** A person. */
    record Line(String bed, String name, boolean child, String birth, String sex, String category, String needs) {}
}
