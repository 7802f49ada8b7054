package vn.cachly.access;

import java.util.Set;

/** Why somebody looks at a person. Every read is logged with one. */
public enum Purpose {
    /** Looking after the person in the camp. */
    CARE,
    /** Directing and checking the camps. */
    OVERSIGHT,
    /** Finding contacts. */
    TRACING,
    /** Answering the person, or the authorities, about what was recorded. */
    INQUIRY,
    /** Keeping the system running; no person behind it. */
    OPERATION;

    static Purpose usual(Set<String> roles) {
        if (roles.contains(Role.RECEPTION)
                || roles.contains(Role.HEALTH_WORKER)
                || roles.contains(Role.COMMANDER)
                || roles.contains(Role.LABORATORY)) {
            return CARE;
        }
        return roles.contains(Role.AUDITOR) ? INQUIRY : OVERSIGHT;
    }
}
