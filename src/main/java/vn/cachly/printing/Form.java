package vn.cachly.printing;

import java.util.Map;

/**
 * A kind of paper: a template of its own and what is said in it. The names of the fields are a promise to every province that has
 * replaced the template, so they stand in the code as they are written there.
 */
public interface Form {
    /** The file of the template. */
    String file();

    /** A paper on which everything is said that can be said. */
    Map<String, Object> full();

    /** A paper on which as little is said as there can be: the same fields, null where nobody knows anything. */
    Map<String, Object> sparse();
}
