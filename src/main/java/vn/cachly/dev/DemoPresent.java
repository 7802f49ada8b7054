package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.family.CreateFamily;
import vn.cachly.family.FamilyService;
import vn.cachly.family.MemberEntry;
import vn.cachly.order.OrderItem;
import vn.cachly.order.OrderKind;
import vn.cachly.order.OrderService;
import vn.cachly.order.RecordOrder;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.screening.FormAnswer;
import vn.cachly.screening.FormAnswers;
import vn.cachly.screening.Screen;
import vn.cachly.screening.Screened;
import vn.cachly.screening.ScreeningService;
import vn.cachly.screening.Travel;
import vn.cachly.screening.TriageOutcome;
import vn.cachly.shared.Happened;
import vn.cachly.shared.VietNam;
import vn.cachly.stay.AdmissionOutcome;
import vn.cachly.stay.AdmitPerson;
import vn.cachly.stay.CountryEntry;
import vn.cachly.stay.GroupAdmission;

/** Those who are in now: a bus for each block of rooms, screened, in families, and most of them with a signed order. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoPresent {
    private static final String REASON = "demo";
    private static final Duration TYPED_AFTER = Duration.ofMinutes(25);
    /** Days that the rule of the demo gives. */
    private static final int DAYS = 14;

    private final GroupAdmission groups;
    private final ScreeningService screenings;
    private final FamilyService families;
    private final OrderService orders;

    DemoPresent(GroupAdmission groups, ScreeningService screenings, FamilyService families, OrderService orders) {
        this.groups = groups;
        this.screenings = screenings;
        this.families = families;
        this.orders = orders;
    }

    /** Those of one block who came at one time. */
    record Bus(int number, DemoBlock block, DemoCamp camp, Instant at, List<List<DemoGuest>> parties) {
        List<DemoGuest> guests() {
            return parties.stream().flatMap(List::stream).toList();
        }
    }

    /** @param number of the last bus before these */
    List<Bus> load(List<DemoCamp> camps, List<DemoBlock> blocks, DemoPeople people, int number, Instant now) {
        DemoRooms rooms = new DemoRooms(people);
        List<Bus> buses = new ArrayList<>();
        for (DemoBlock block : blocks) {
            if (block.isInUse()) {
                List<List<DemoGuest>> all = block.rooms(camps).stream()
                        .flatMap(room -> rooms.fill(block, room, block.way()).stream())
                        .toList();
                List<List<DemoGuest>> parties = block.stay() == null
                        ? all
                        : List.of(List.of(known(all.get(0).get(0), block)));
                DemoCamp camp = camps.get(block.camp() - 1);
                Bus bus = new Bus(number + buses.size() + 1, block, camp, block.cameAt(now), parties);
                admit(bus, people);
                buses.add(bus);
            }
        }
        return buses;
    }

    private static DemoGuest known(DemoGuest one, DemoBlock block) {
        return new DemoGuest(one.number(), block.stay(), one.person(), one.room(), one.bed(), null, null);
    }

    private void admit(Bus bus, DemoPeople people) {
        Happened when = new Happened(bus.at(), bus.at(), bus.at().plus(TYPED_AFTER), 0);
        DemoNames.Way way = people.way(bus.block().way());
        List<List<AdmitPerson>> parties = bus.parties().stream()
                .map(party -> party.stream().map(one -> command(bus, one, way)).toList())
                .toList();
        for (AdmissionOutcome outcome : groups.admit(bus.camp().id(), parties, when)) {
            if (!outcome.admitted()) {
                throw new IllegalStateException(
                        "The demo does not fit: " + outcome.refusal().code(), outcome.refusal());
            }
        }
        screen(bus, way, people, when);
        bus.parties().stream().filter(party -> party.size() > 1).forEach(this::family);
        if (Boolean.TRUE.equals(bus.block().order())) {
            sign(bus);
        }
    }

    private static AdmitPerson command(Bus bus, DemoGuest one, DemoNames.Way way) {
        CountryEntry entry = way.route() == null ? null : entry(bus, way);
        return new AdmitPerson(
                one.stay(),
                one.bed(),
                null,
                bus.block().category(),
                null,
                REASON,
                one.person(),
                null,
                one.guardian(),
                entry,
                contact(bus),
                null);
    }

    private static CountryEntry entry(Bus bus, DemoNames.Way way) {
        Instant departed = bus.at().minus(Duration.ofHours(way.hours()));
        return new CountryEntry(departed, bus.at().minus(Duration.ofHours(2)), way.route());
    }

    /** A close contact met the case a day and a half before he was brought. */
    private static Instant contact(Bus bus) {
        return bus.block().category().equals("F1") ? bus.at().minus(Duration.ofHours(36)) : null;
    }

    /** One in eleven was not asked: the night was long. */
    private void screen(Bus bus, DemoNames.Way way, DemoPeople people, Happened when) {
        List<Screened> screened = bus.guests().stream()
                .filter(one -> one.number() % 11 != 0)
                .map(one -> Screened.stay(
                                one.stay(), one.person().id(), bus.camp().id(), form(bus, one, way, people))
                        .at(when))
                .toList();
        screenings.screen(screened).forEach(answer -> {
            if (answer.refusal() != null) {
                throw answer.refusal();
            }
        });
    }

    private static Screen form(Bus bus, DemoGuest one, DemoNames.Way way, DemoPeople people) {
        BigDecimal temperature = BigDecimal.valueOf(361 + people.dice.nextInt(10), 1);
        boolean contact = contact(bus) != null;
        FormAnswers answers = new FormAnswers(
                contact ? FormAnswer.YES : FormAnswer.NO,
                way.route() == null ? FormAnswer.NO : FormAnswer.YES,
                FormAnswer.NO,
                people.dice.nextInt(12) == 0 ? FormAnswer.UNKNOWN : FormAnswer.NO);
        Travel travel = way.route() == null ? null : travel(bus, way, one);
        return new Screen(
                DemoIds.of("5c", one.number()),
                null,
                temperature,
                null,
                List.of(),
                answers,
                contact(bus),
                travel,
                null,
                bus.block().category(),
                TriageOutcome.REGULAR,
                null,
                null,
                null);
    }

    private static Travel travel(Bus bus, DemoNames.Way way, DemoGuest one) {
        CountryEntry entry = entry(bus, way);
        String seat = way.route() == EntryRoute.IRREGULAR ? null : String.valueOf(one.number() % 45 + 1);
        return new Travel(entry.departedAt(), entry.enteredAt(), way.route(), way.countries(), seat);
    }

    private void family(List<DemoGuest> members) {
        families.create(new CreateFamily(
                DemoIds.of("60", members.get(0).number()),
                null,
                members.stream()
                        .map(one -> new MemberEntry(one.person().id(), one.role()))
                        .toList()));
    }

    private void sign(Bus bus) {
        LocalDate day = LocalDate.ofInstant(bus.at(), VietNam.ZONE);
        LocalDate until = day.plusDays(DAYS - 1);
        orders.record(new RecordOrder(
                DemoIds.of("5b", bus.number()),
                bus.camp().id(),
                OrderKind.ENTRY,
                (200 + bus.number()) + "/QĐ-CLYT (demo)",
                "Sở Y tế An Giang (demo)",
                "NĐ 101/2010/NĐ-CP",
                DemoIds.SIGNER,
                bus.at().plus(Duration.ofHours(11)),
                bus.guests().stream()
                        .map(one -> new OrderItem(one.stay(), day, until))
                        .toList()));
    }
}
