package vn.cachly.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cachly.bed.Misfit;
import vn.cachly.bed.ResidentService;
import vn.cachly.evidence.EvidenceIntake;
import vn.cachly.evidence.ShownEvidence;
import vn.cachly.family.FamilyService;
import vn.cachly.family.MemberEntry;
import vn.cachly.order.SignedPaper;
import vn.cachly.person.PersonIntake;
import vn.cachly.stay.Takeover;

/** Writes down the people of a file in which nothing is wrong: each kind of row in one statement. */
@ApplicationScoped
class OpeningWriter {
    private final PersonIntake persons;
    private final Takeover takeover;
    private final ResidentService residents;
    private final FamilyService families;
    private final OpeningOrders orders;
    private final EvidenceIntake evidence;

    OpeningWriter(
            PersonIntake persons,
            Takeover takeover,
            ResidentService residents,
            FamilyService families,
            OpeningOrders orders,
            EvidenceIntake evidence) {
        this.persons = persons;
        this.takeover = takeover;
        this.residents = residents;
        this.families = families;
        this.orders = orders;
        this.evidence = evidence;
    }

    /** How much was written beside the stays. */
    record Written(int orders, int tests, int families) {}

    /** @param balance the record of the file, which every stay names as where it came from */
    Written write(Opening opening, Map<SignedPaper, UUID> authorities, UUID balance) {
        List<OpeningPerson> people = opening.people();
        persons.register(
                people.stream()
                        .filter(one -> !one.isKnown())
                        .map(one -> one.row().person())
                        .toList(),
                opening.now());
        takeover.begin(
                opening.facility(), people.stream().map(OpeningPerson::stay).toList(), balance, opening.now());
        List<List<MemberEntry>> kin = new OpeningKin(opening).families();
        families.unite(kin, opening.now());
        List<ShownEvidence> tests = people.stream()
                .flatMap(one -> one.row().tests().stream().map(test -> new ShownEvidence(one.personId(), test)))
                .toList();
        evidence.addTests(tests, opening.now());
        return new Written(orders.write(opening, authorities), tests.size(), kin.size());
    }

    /** Who does not fit the room he lies in, as it is now. */
    void misfits(Opening opening) {
        Map<UUID, OpeningPerson> byStay =
                opening.people().stream().collect(Collectors.toMap(OpeningPerson::stayId, Function.identity()));
        List<Misfit> misfits = residents.misfits(
                opening.facility(), List.copyOf(byStay.keySet()), opening.now().recordedAt());
        misfits.forEach(
                misfit -> opening.warn(byStay.get(misfit.stayId()), OpeningColumns.ROOM, misfit.rule(), List.of()));
    }
}
