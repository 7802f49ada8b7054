package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cachly.bed.BedService;
import vn.cachly.shared.VietNam;

/** A province in the middle of its work: who has gone through, who is in, what happens to them, and who goes home. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoLife {
    /** Those who came two weeks ago have numbers of their own, and dice. */
    private static final int FIRST_LEAVER = 9000;

    static final int FIRST_BUS_OF_LEAVERS = 50;

    private final DemoFiles files;
    private final DemoPast past;
    private final DemoPresent present;
    private final DemoHappenings happenings;
    private final DemoEvidence evidence;
    private final DemoSamples samples;
    private final DemoHealth health;
    private final DemoCases cases;
    private final DemoLeaving leaving;
    private final BedService beds;

    DemoLife(
            DemoFiles files,
            DemoPast past,
            DemoPresent present,
            DemoHappenings happenings,
            DemoEvidence evidence,
            DemoSamples samples,
            DemoHealth health,
            DemoCases cases,
            DemoLeaving leaving,
            BedService beds) {
        this.files = files;
        this.past = past;
        this.present = present;
        this.happenings = happenings;
        this.evidence = evidence;
        this.samples = samples;
        this.health = health;
        this.cases = cases;
        this.leaving = leaving;
        this.beds = beds;
    }

    void load(List<DemoCamp> camps, Instant now) {
        List<DemoBlock> blocks = files.list("blocks", DemoBlock.class);
        List<DemoBlock> twoWeeks = files.list("two-weeks", DemoBlock.class);
        DemoNames names = files.one("names", DemoNames.class);
        LocalDate today = LocalDate.ofInstant(now, VietNam.ZONE);
        DemoPeople people = new DemoPeople(names, today, 0);
        List<DemoPast.Gone> gone = new DemoWaves(camps, twoWeeks, people, past, now).through(blocks);
        past.write(gone);
        List<DemoPresent.Bus> buses = present.load(camps, blocks, people, 0, now);
        List<DemoPresent.Bus> leavers =
                present.load(camps, twoWeeks, new DemoPeople(names, today, FIRST_LEAVER), FIRST_BUS_OF_LEAVERS, now);
        List<DemoPresent.Bus> all =
                Stream.concat(buses.stream(), leavers.stream()).toList();
        samples.load(all, now);
        DemoBeds free = new DemoBeds(camps, all, gone);
        happenings.load(buses, free, now);
        free.load(buses, beds, now);
        evidence.load(buses, now);
        leaving.load(leavers, now);
        cases.load(buses, leavers, now);
        health.load(all, now);
    }
}
