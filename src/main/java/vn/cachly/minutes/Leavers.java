package vn.cachly.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.paper.PaperPeople;
import vn.cachly.paper.PaperPerson;
import vn.cachly.paper.Words;
import vn.cachly.person.Sex;
import vn.cachly.release.ListedView;
import vn.cachly.release.ReleaseListView;
import vn.cachly.release.TransportKind;
import vn.cachly.shared.VietNam;

/** Those who leave by a list, as a commune is told of them. As many statements for one as for hundreds. */
@ApplicationScoped
class Leavers {
    private final HandedOver handed;
    private final FollowUps followUps;
    private final PaperPeople people;

    Leavers(HandedOver handed, FollowUps followUps, PaperPeople people) {
        this.handed = handed;
        this.followUps = followUps;
        this.people = people;
    }

    /** Those who have left; as long as nobody has, those who are to leave. */
    List<Leaver> of(ReleaseListView list) {
        Map<UUID, ListedView> leaving = list.items().stream()
                .filter(one -> list.departed() == 0 || one.departedAt() != null)
                .collect(Collectors.toMap(ListedView::stayId, Function.identity()));
        Map<UUID, HandedOver.Sent> sent = handed.sent(leaving.keySet()).stream()
                .collect(Collectors.toMap(HandedOver.Sent::stayId, Function.identity()));
        Map<UUID, LocalDate> until = followUps.planned(List.copyOf(leaving.keySet()), list.plannedFor());
        return people.of(leaving.keySet(), list.facilityId()).stream()
                .filter(one -> list.departed() == 0 || sent.containsKey(one.stayId()))
                .map(one -> sent.containsKey(one.stayId())
                        ? left(one, sent.get(one.stayId()))
                        : planned(one, leaving.get(one.stayId()), until.get(one.stayId())))
                .toList();
    }

    private static Leaver left(PaperPerson one, HandedOver.Sent sent) {
        return new Leaver(
                one.stayId(),
                sent.unitId(),
                line(one, travel(sent.transport()), sent.vehicle(), local(sent.sentAt()), sent.followUpUntil()));
    }

    private static Leaver planned(PaperPerson one, ListedView item, LocalDate until) {
        UUID unit = item.receivingUnitId() == null ? one.unitAfterId() : item.receivingUnitId();
        String transport = Objects.toString(item.transport(), null);
        return new Leaver(one.stayId(), unit, line(one, travel(transport), item.vehicle(), null, until));
    }

    private static Minutes.Person line(
            PaperPerson one, String transport, String vehicle, LocalDateTime left, LocalDate until) {
        return new Minutes.Person(
                one.name(),
                one.birth(),
                Words.sex(Sex.valueOf(one.sex())),
                one.phone(),
                one.after() == null ? one.home() : one.after(),
                transport,
                vehicle,
                left,
                until);
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, VietNam.ZONE);
    }

    static String travel(String transport) {
        if (transport == null) {
            return null;
        }
        return switch (TransportKind.valueOf(transport)) {
            case ARRANGED -> "Xe do cơ sở cách ly bố trí";
            case RECEIVER -> "Xe do địa phương đón";
            case OWN -> "Phương tiện cá nhân";
        };
    }

    /** A section for each commune, by their names; those of whom nobody knows where they go come last. */
    List<Minutes.Section> sections(List<Leaver> leavers) {
        List<UUID> ids = leavers.stream()
                .map(Leaver::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Minutes.Section> sections = new ArrayList<>();
        for (HandedOver.Unit unit : handed.units(ids)) {
            sections.add(new Minutes.Section(unit.name(), unit.province(), going(leavers, unit.id())));
        }
        List<Minutes.Person> nowhere = going(leavers, null);
        if (!nowhere.isEmpty()) {
            sections.add(new Minutes.Section(null, null, nowhere));
        }
        return sections;
    }

    private static List<Minutes.Person> going(List<Leaver> leavers, UUID unit) {
        return leavers.stream()
                .filter(one -> Objects.equals(one.unit(), unit))
                .map(Leaver::line)
                .toList();
    }
}
