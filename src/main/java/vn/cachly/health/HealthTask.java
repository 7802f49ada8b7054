package vn.cachly.health;

import vn.cachly.task.TaskKind;

/** What has to be done because somebody is not well. */
public enum HealthTask implements TaskKind {
    /** Closed when a health worker clears the alert. */
    HEALTH_ALERT;

    @Override
    public String subject() {
        return "stay";
    }
}
