package vn.cachly.access;

import java.util.List;

/** What one may do. Roles come with the token; where one may do it stands in our own tables ({@link Assignment}). */
public final class Role {
    /** Reception desk of a camp: admits people and gives them beds. */
    public static final String RECEPTION = "reception";
    /** Health worker of a camp: sees people, changes their category, ends a stay for treatment. */
    public static final String HEALTH_WORKER = "health-worker";
    /** Commander of a camp: all of it, beds and ends included. */
    public static final String COMMANDER = "commander";
    /** Provincial health department (Sở Y tế): sets camps up, approves them, sees everything in its units. */
    public static final String DEPARTMENT = "health-department";
    /** Laboratory: sees tubes, says what became of them and what was found in them; no persons. */
    public static final String LABORATORY = "laboratory";
    /** People's committee (UBND): figures of its unit, no persons. */
    public static final String COMMITTEE = "committee";
    /** Third-party program: figures and the change feed, no persons. */
    public static final String CLIENT = "client";
    /** Says who may act where, and loads units; no persons. */
    public static final String ADMINISTRATOR = "administrator";
    /** Data protection officer: who read and changed what. */
    public static final String AUDITOR = "auditor";

    public static final List<String> ALL = List.of(
            RECEPTION, HEALTH_WORKER, COMMANDER, DEPARTMENT, LABORATORY, COMMITTEE, CLIENT, ADMINISTRATOR, AUDITOR);

    private Role() {}
}
