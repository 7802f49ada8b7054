package vn.cachly.transfer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.problem.RuleBroken;

/**
 * Who of those on the way has come, has not, and is sent back: each named once, and nobody forgotten.
 *
 * @param missing and why, as {@code turnedBack}
 */
record Comers(ReceiveTransfer command, List<UUID> arrived, Map<UUID, String> missing, Map<UUID, String> turnedBack) {
    /** @throws RuleBroken TRANSFER_NAMED_TWICE, NOT_ON_TRANSFER, NOT_ACCOUNTED_FOR (400), COUNT_DIFFERS (409) */
    static Comers of(ReceiveTransfer command, Map<UUID, TransferItems.Standing> standing) {
        Comers comers = new Comers(
                command,
                command.items().stream().map(ReceivedPerson::stayId).toList(),
                Naming.whys(command.notArrived(), "notArrived"),
                Naming.whys(command.turnedBack(), "turnedBack"));
        comers.check(standing);
        return comers;
    }

    /**
     * Of those who were turned back. Whoever is not named is on the way still.
     *
     * @throws RuleBroken TRANSFER_NAMED_TWICE, NOT_ON_TRANSFER (400), COUNT_DIFFERS (409)
     */
    static Comers back(ReceiveTransfer command, Map<UUID, TransferItems.Standing> standing) {
        if (!command.notArrived().isEmpty() || !command.turnedBack().isEmpty()) {
            throw new RuleBroken(TransferRule.NOT_ON_TRANSFER)
                    .at(command.turnedBack().isEmpty() ? "notArrived" : "turnedBack");
        }
        Comers comers = new Comers(
                command, command.items().stream().map(ReceivedPerson::stayId).toList(), Map.of(), Map.of());
        requireStanding(comers.arrived(), "items", new LinkedHashSet<>(), standing, TransferredState.GOING_BACK);
        comers.requireCount();
        return comers;
    }

    private void check(Map<UUID, TransferItems.Standing> standing) {
        Set<UUID> named = new LinkedHashSet<>();
        requireOnTheWay(arrived, "items", named, standing);
        requireOnTheWay(missing.keySet(), "notArrived", named, standing);
        requireOnTheWay(turnedBack.keySet(), "turnedBack", named, standing);
        List<UUID> forgotten = standing.values().stream()
                .filter(one -> one.is(TransferredState.DEPARTED) && !named.contains(one.stayId()))
                .map(TransferItems.Standing::stayId)
                .toList();
        if (!forgotten.isEmpty()) {
            throw new RuleBroken(TransferRule.NOT_ACCOUNTED_FOR).at("items").naming(forgotten);
        }
        requireCount();
    }

    private void requireCount() {
        if (command.count() != arrived.size()) {
            throw new RuleBroken(TransferRule.COUNT_DIFFERS, command.count(), arrived.size()).at("count");
        }
    }

    private static void requireOnTheWay(
            Collection<UUID> people, String field, Set<UUID> named, Map<UUID, TransferItems.Standing> standing) {
        requireStanding(people, field, named, standing, TransferredState.ON_THE_WAY);
    }

    private static void requireStanding(
            Collection<UUID> people,
            String field,
            Set<UUID> named,
            Map<UUID, TransferItems.Standing> standing,
            List<TransferredState> expected) {
        int i = 0;
        for (UUID one : people) {
            String place = field + "[" + i++ + "].stayId";
            if (!named.add(one)) {
                throw new RuleBroken(TransferRule.TRANSFER_NAMED_TWICE).at(place);
            }
            TransferItems.Standing its = standing.get(one);
            if (its == null || expected.stream().noneMatch(its::is)) {
                throw new RuleBroken(TransferRule.NOT_ON_TRANSFER).at(place);
            }
        }
    }

    /** Everybody whom it speaks of. */
    Set<UUID> named() {
        Set<UUID> named = new TreeSet<>(arrived);
        named.addAll(missing.keySet());
        named.addAll(turnedBack.keySet());
        return named;
    }

    Set<UUID> comingAndGuardians() {
        return Stream.concat(arrived.stream(), guardians()).collect(Collectors.toSet());
    }

    /** In whose beds children are to lie, in the transfer or not. */
    Stream<UUID> guardians() {
        return command.items().stream().map(ReceivedPerson::guardianStayId).filter(Objects::nonNull);
    }
}
