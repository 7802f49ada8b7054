package vn.cachly.task;

/** What people may be asked to do. Each feature that asks has an enum of its own kinds; no two have one of the same name. */
public interface TaskKind {
    /** Kept, and shown, as it is: capitals, digits and underscores. */
    String name();

    /** What the subjects of this kind are, as the audit calls it, such as {@code stay}. */
    String subject();
}
