package vn.cachly.round;

import java.util.List;
import vn.cachly.health.CheckSession;
import vn.cachly.health.HealthCheckView;

/** Whether somebody still has to be looked at in a session. Knows nothing but what it is given. */
final class Expectation {
    private Expectation() {}

    /**
     * Morning and evening are each expected of whoever is looked at twice a day or more, either of them once a day; the rest is made
     * up at other times. Of whom nobody has ruled anything, both are expected.
     *
     * @param daily checks a day; null when no rule applies
     * @param ofDay those of the day, of whatever session
     */
    static boolean isMissing(Integer daily, CheckSession session, List<HealthCheckView> ofDay) {
        int wanted = daily == null ? 2 : daily;
        if (session == CheckSession.EXTRA) {
            return ofDay.size() < wanted;
        }
        boolean looked = ofDay.stream().anyMatch(check -> check.session() == session);
        return !looked && (wanted >= 2 || wanted == 1 && ofDay.isEmpty());
    }
}
