package vn.cachly.placement;

import java.util.Set;
import java.util.stream.Collectors;
import vn.cachly.layout.SexPolicy;

/**
 * All that it depends on whether a room takes somebody who belongs to nobody there, and how well it suits him, but for the way to it.
 *
 * @param members those who are there, as if they had no names, each kind once
 * @param level floors to climb
 * @param nearCases how near the next case is
 * @param nearOthers how near the next person is who is none
 */
record Alike(
        SexPolicy policy, String keptFor, Set<Member> members, int free, int level, int nearCases, int nearOthers) {
    static Alike of(Lodging lodging, int nearCases, int nearOthers) {
        Company company = lodging.company();
        return new Alike(
                company.policy(),
                company.keptFor(),
                company.members().stream().map(Member::nameless).collect(Collectors.toSet()),
                lodging.free(),
                Math.abs(lodging.room().level()),
                nearCases,
                nearOthers);
    }
}
