package vn.cachly.dev;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import vn.cachly.person.Address;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Mobility;
import vn.cachly.person.Needs;
import vn.cachly.person.RegisterPerson;
import vn.cachly.person.Sex;

/** People who never were, the same ones every time: the dice begin anew with each load. */
final class DemoPeople {
    private static final int SEED = 20_210_505;
    private static final int OLD = 60;
    private static final int CENTURY = 2000;
    private static final List<String> PROVINCES = List.of("091", "091", "091", "089", "092", "096", "079");

    final Random dice;
    private final DemoNames names;
    private final LocalDate today;
    private int number;

    /** @param number of whoever was made before the first of these; each set has dice of its own, so that none changes another */
    DemoPeople(DemoNames names, LocalDate today, int number) {
        this.names = names;
        this.today = today;
        this.number = number;
        this.dice = new Random(SEED + number);
    }

    /** What members of a family have in common. */
    record Kin(String nation, String family, String phone, DemoNames.Home home, boolean papers) {}

    DemoNames.Way way(String name) {
        return names.ways().get(name);
    }

    int next() {
        return ++number;
    }

    Kin kin(DemoNames.Way way) {
        String nation = way.nation(dice);
        return new Kin(
                nation,
                DemoNames.any(names.nations().get(nation).families(), dice),
                String.format(Locale.ROOT, "0900%06d", dice.nextInt(1_000_000)),
                DemoNames.any(names.homes(), dice),
                dice.nextInt(100) >= way.withoutPapers());
    }

    /** @param months how old */
    RegisterPerson person(int number, Kin kin, Sex sex, int months) {
        DemoNames.Nation nation = names.nations().get(kin.nation());
        String given = DemoNames.any(sex == Sex.MALE ? nation.men() : nation.women(), dice);
        String name = kin.nation().equals("VN")
                ? kin.family() + " " + names.mark() + " " + given
                : kin.family() + " " + given + " " + names.mark();
        LocalDate born = today.minusMonths(months).minusDays(dice.nextInt(28));
        boolean yearOnly = !kin.papers() || months > OLD * 12 && dice.nextInt(4) == 0;
        return new RegisterPerson(
                DemoIds.of("10", number),
                name,
                BirthDate.parse(yearOnly && months > 72 ? String.valueOf(born.getYear()) : born.toString()),
                sex,
                kin.nation(),
                kin.phone(),
                kin.papers() ? papers(number, kin, sex, born, months) : List.of(),
                kin.papers() ? null : Boolean.TRUE,
                kin.papers() ? null : DemoNames.any(names.marksOfThoseWithoutPapers(), dice),
                kin.nation().equals("VN")
                        ? new Address(kin.home().text(), kin.home().unitId())
                        : null,
                null,
                needs(sex, months / 12));
    }

    private List<IdentifierEntry> papers(int number, Kin kin, Sex sex, LocalDate born, int months) {
        if (!kin.nation().equals("VN")) {
            String passport = String.format(Locale.ROOT, "DEMO%05d", number);
            return List.of(new IdentifierEntry(IdentifierKind.PASSPORT, passport, kin.nation(), null, null, null));
        }
        if (months < 14 * 12) {
            return List.of();
        }
        if (months > OLD * 12 && dice.nextInt(3) == 0) {
            String old = String.format(Locale.ROOT, "3719%05d", number);
            return List.of(new IdentifierEntry(IdentifierKind.CMND, old, "VN", null, null, null));
        }
        int century = (born.getYear() < CENTURY ? 0 : 2) + (sex == Sex.MALE ? 0 : 1);
        String citizen = DemoNames.any(PROVINCES, dice)
                + century
                + String.format(Locale.ROOT, "%02d9%05d", born.getYear() % 100, number);
        return List.of(new IdentifierEntry(IdentifierKind.CCCD, citizen, "VN", null, null, null));
    }

    private Needs needs(Sex sex, int years) {
        int thrown = dice.nextInt(100);
        if (years > OLD && thrown < 40) {
            Mobility mobility = thrown < 5 ? Mobility.WHEELCHAIR : thrown < 25 ? Mobility.REDUCED : null;
            String medicine = thrown > 15 ? DemoNames.any(names.medicines(), dice) : null;
            return new Needs(
                    mobility, null, null, thrown % 5 == 0 ? names.diets().get(2) : null, medicine, null);
        }
        if (sex == Sex.FEMALE && years >= 19 && years < 40 && thrown < 6) {
            return new Needs(null, true, today.plusDays(20 + dice.nextInt(200)), null, null, null);
        }
        if (thrown >= 94) {
            return new Needs(null, null, null, names.diets().get(thrown % 2), null, null);
        }
        return thrown == 93 ? new Needs(null, null, null, null, DemoNames.any(names.medicines(), dice), null) : null;
    }

    /** Somebody grown up, in months. */
    int grown() {
        return 12 * (18 + dice.nextInt(dice.nextInt(5) == 0 ? 57 : 32)) + dice.nextInt(12);
    }

    UUID stay(int number) {
        return DemoIds.of("50", number);
    }
}
