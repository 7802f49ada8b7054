package vn.cachly.placement;

import java.util.List;

/** Finds beds for people. Knows nothing of databases: the same camp and people give the same answer. */
interface Placer {
    /**
     * @param people with beds that are chosen for some of them, who are there for the others and get no proposal
     * @param split whether families for whom no room is large enough may be parted
     */
    Placement place(CampNow camp, List<Guest> people, boolean split);
}
