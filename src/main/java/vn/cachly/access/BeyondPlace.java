package vn.cachly.access;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cachly.problem.RuleBroken;

/**
 * What follows by itself from something that was written down reaches whomever it concerns, also outside the place of whoever wrote
 * it: a laboratory's positive in the camp to which its person has gone. Whoever calls shows nothing of it to anybody.
 */
@ApplicationScoped
public class BeyondPlace {
    private final Assignments assignments;

    BeyondPlace(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Afterwards the actor is where he was. */
    public void act(Runnable consequences) {
        if (assignments.isEverywhere()) {
            consequences.run();
            return;
        }
        assignments.enterEverywhere();
        try {
            consequences.run();
            assignments.flush();
        } catch (RuleBroken refusal) {
            assignments.leaveEverywhere();
            throw refusal;
        }
        assignments.leaveEverywhere();
    }
}
