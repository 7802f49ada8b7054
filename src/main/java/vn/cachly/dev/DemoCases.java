package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.exposure.DecideContacts;
import vn.cachly.exposure.DecisionService;
import vn.cachly.exposure.ExposureService;
import vn.cachly.exposure.ExposureView;
import vn.cachly.gate.AskOverride;
import vn.cachly.gate.Condition;
import vn.cachly.gate.OverrideService;
import vn.cachly.result.Outcome;
import vn.cachly.sample.RejectReason;
import vn.cachly.sample.SamplePurpose;
import vn.cachly.shared.Keyset;
import vn.cachly.stay.AdmissionService;
import vn.cachly.stay.AdmitPerson;
import vn.cachly.stay.CategoryService;
import vn.cachly.stay.ChangeCategory;
import vn.cachly.stay.EndKind;
import vn.cachly.stay.EndService;
import vn.cachly.stay.EndStay;
import vn.cachly.stay.StayService;

/** What laboratories found beside negatives: two cases, with those of their rooms, and what went wrong with a tube. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoCases {
    /** The positive person's stay among the cases. */
    static final UUID CASE = DemoIds.of("5007");

    private static final int HOME_OF_THE_CASE = 4;
    private static final int HOSTEL = 5;
    private static final int EXTRA = 3;
    private static final Keyset ALL = Keyset.of(200, null);

    private final DemoSamples samples;
    private final ExposureService exposures;
    private final DecisionService decisions;
    private final OverrideService overrides;
    private final StayService stays;
    private final EndService ends;
    private final AdmissionService admissions;
    private final CategoryService categories;

    DemoCases(
            DemoSamples samples,
            ExposureService exposures,
            DecisionService decisions,
            OverrideService overrides,
            StayService stays,
            EndService ends,
            AdmissionService admissions,
            CategoryService categories) {
        this.samples = samples;
        this.exposures = exposures;
        this.decisions = decisions;
        this.overrides = overrides;
        this.stays = stays;
        this.ends = ends;
        this.admissions = admissions;
        this.categories = categories;
    }

    void load(List<DemoPresent.Bus> buses, List<DemoPresent.Bus> leavers, Instant now) {
        confirmed(of(buses, HOME_OF_THE_CASE, 0), now);
        DemoPresent.Bus contacts = of(buses, HOSTEL, 1);
        DemoGuest waiting = contacts.guests().stream()
                .filter(DemoGuest::isAlone)
                .findFirst()
                .orElseThrow();
        positive(contacts.camp(), waiting, now.minus(Duration.ofMinutes(40)));
        // Of those who came yesterday one tube leaked, and one was told with a name that is not his.
        List<DemoGuest> yesterday = of(buses, HOSTEL, 3).guests();
        Instant morning = now.minus(Duration.ofHours(4));
        samples.reject(first(of(buses, HOSTEL, 3), yesterday.get(0)), RejectReason.LEAKED, morning);
        samples.misreport(first(of(buses, HOSTEL, 3), yesterday.get(1)), "Lê Demo Không Ai", morning);
        overrides.ask(
                leavers.get(2).guests().get(1).stay(),
                new AskOverride(
                        DemoIds.of("c601"),
                        List.of(Condition.TESTS),
                        null,
                        "Ống mẫu ngày 14 hỏng trên đường; xe về quê chỉ có hôm nay (demo)"));
    }

    private static DemoSamples.Tube first(DemoPresent.Bus bus, DemoGuest one) {
        return new DemoSamples.Tube(one, 1, bus.at(), SamplePurpose.MILESTONE);
    }

    /** He coughed, and was positive on the same day; nobody has decided yet who was near him. */
    private void positive(DemoCamp camp, DemoGuest one, Instant known) {
        DemoSamples.Tube tube =
                new DemoSamples.Tube(one, EXTRA, known.minus(Duration.ofHours(9)), SamplePurpose.SYMPTOMS);
        samples.take(camp, List.of(tube));
        samples.report(List.of(tube), Outcome.POSITIVE, known);
    }

    /** A man of the barracks is positive: he goes to the cases in Hà Tiên, and those of his room become contacts. */
    private void confirmed(DemoPresent.Bus bus, Instant now) {
        UUID room = bus.guests().get(0).room().id();
        List<DemoGuest> together = bus.guests().stream()
                .filter(one -> one.room().id().equals(room))
                .toList();
        DemoGuest ill = together.get(0);
        Instant taken = now.minus(Duration.ofHours(18));
        positive(bus.camp(), ill, taken.minus(Duration.ofHours(1)));
        ends.end(
                ill.stay(),
                version(ill.stay()),
                new EndStay(EndKind.TREATMENT, "RT-PCR dương tính, chuyển khu y tế Hà Tiên (demo)", taken, null));
        admissions.admit(new AdmitPerson(
                CASE,
                DemoIds.of("b21061"),
                null,
                "F0",
                taken.plus(Duration.ofHours(1)),
                null,
                null,
                ill.person().id(),
                null,
                null,
                null,
                null));
        String reason = "Cùng phòng với ca dương tính (demo)";
        together.stream()
                .skip(1)
                .forEach(one ->
                        categories.change(one.stay(), version(one.stay()), new ChangeCategory("F1", reason, taken)));
        ExposureView exposure =
                exposures.page(bus.camp().id(), true, ALL).items().get(0);
        decisions.confirm(exposure.id(), exposure.version(), new DecideContacts(null, reason));
    }

    private int version(UUID stay) {
        return stays.view(stay).version();
    }

    private static DemoPresent.Bus of(List<DemoPresent.Bus> buses, int camp, int nth) {
        return buses.stream()
                .filter(bus -> bus.camp().number() == camp)
                .skip(nth)
                .findFirst()
                .orElseThrow();
    }
}
