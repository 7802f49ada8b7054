package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cachly.bed.BedService;
import vn.cachly.shared.VietNam;

/** A province in the middle of its work: who has gone through, who is in, and what happens to them. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoLife {
    private final DemoFiles files;
    private final DemoPast past;
    private final DemoPresent present;
    private final DemoHappenings happenings;
    private final DemoEvidence evidence;
    private final BedService beds;

    DemoLife(
            DemoFiles files,
            DemoPast past,
            DemoPresent present,
            DemoHappenings happenings,
            DemoEvidence evidence,
            BedService beds) {
        this.files = files;
        this.past = past;
        this.present = present;
        this.happenings = happenings;
        this.evidence = evidence;
        this.beds = beds;
    }

    void load(List<DemoCamp> camps, Instant now) {
        List<DemoBlock> blocks = files.list("blocks", DemoBlock.class);
        DemoPeople people = new DemoPeople(files.one("names", DemoNames.class), LocalDate.ofInstant(now, VietNam.ZONE));
        List<DemoPast.Gone> gone = new DemoWaves(camps, people, past, now).through(blocks);
        past.write(gone);
        List<DemoPresent.Bus> buses = present.load(camps, blocks, people, now);
        DemoBeds free = new DemoBeds(camps, buses, gone);
        happenings.load(buses, free, now);
        free.load(buses, beds, now);
        evidence.load(buses, now);
    }
}
