package vn.cachly.dev;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.cachly.protocol.EntryRoute;

/**
 * Invented names and what else people are made from.
 *
 * @param mark stands in every name, so that nobody takes one for a real person's
 */
record DemoNames(
        String mark,
        Map<String, Nation> nations,
        List<Home> homes,
        List<String> marksOfThoseWithoutPapers,
        List<String> diets,
        List<String> medicines,
        Map<String, Way> ways) {
    /** Names of one nation. */
    record Nation(List<String> families, List<String> men, List<String> women) {}

    /** Where somebody lives. */
    record Home(String text, UUID unitId) {}

    /**
     * How people come, and from where.
     *
     * @param nations percent of each
     * @param hours on the way
     * @param withoutPapers percent
     */
    record Way(
            Map<String, Integer> nations, EntryRoute route, Integer hours, List<String> countries, int withoutPapers) {
        String nation(Random dice) {
            int thrown = dice.nextInt(100);
            for (Map.Entry<String, Integer> nation : nations.entrySet()) {
                thrown -= nation.getValue();
                if (thrown < 0) {
                    return nation.getKey();
                }
            }
            return "VN";
        }
    }

    static <T> T any(List<T> of, Random dice) {
        return of.get(dice.nextInt(of.size()));
    }
}
