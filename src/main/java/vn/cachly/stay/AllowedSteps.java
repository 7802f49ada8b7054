package vn.cachly.stay;

import java.util.ArrayList;
import java.util.List;
import vn.cachly.access.Actor;
import vn.cachly.access.Role;

/** The steps that somebody may take with a stay now. */
final class AllowedSteps {
    private final Actor actor;
    private final boolean commands;
    private final boolean treats;
    private final List<String> steps = new ArrayList<>();

    private AllowedSteps(Actor actor) {
        this.actor = actor;
        commands = actor.has(Role.COMMANDER);
        treats = commands || actor.has(Role.HEALTH_WORKER);
    }

    static List<String> of(StayReads.Row row, Actor actor) {
        AllowedSteps allowed = new AllowedSteps(actor);
        if (row.whereabouts() != null) {
            allowed.places(PresenceKind.valueOf(row.whereabouts()), row.bedId() != null);
        }
        allowed.others(row);
        return allowed.steps;
    }

    /** Steps from where he is. */
    private void places(PresenceKind where, boolean inBed) {
        boolean present = where.isHere();
        boolean handles = treats || actor.has(Role.RECEPTION);
        add("moves", handles && present);
        add("leave-bed", handles && inBed);
        add("absent", handles && where != PresenceKind.ABSENT);
        add("to-hospital", treats && present);
        add("from-hospital", handles && where == PresenceKind.AT_HOSPITAL);
        add("found", handles && where == PresenceKind.ABSENT);
        add("close-as-absconded", decides() && where == PresenceKind.ABSENT);
    }

    private void others(StayReads.Row row) {
        boolean open = row.endedAt() == null;
        add("categories", open && (treats || actor.has(Role.DEPARTMENT)));
        add("end", open && treats);
        add("void", decides() && !EndKind.VOID.name().equals(row.endKind()));
    }

    private boolean decides() {
        return commands || actor.has(Role.DEPARTMENT);
    }

    private void add(String step, boolean allowed) {
        if (allowed) {
            steps.add(step);
        }
    }
}
