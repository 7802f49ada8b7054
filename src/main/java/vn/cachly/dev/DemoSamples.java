package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.Outcome;
import vn.cachly.result.ReportResult;
import vn.cachly.result.ReportResults;
import vn.cachly.result.ResultService;
import vn.cachly.result.ResultStatus;
import vn.cachly.sample.CustodyService;
import vn.cachly.sample.ReceiveTubes;
import vn.cachly.sample.RejectReason;
import vn.cachly.sample.RejectTubes;
import vn.cachly.sample.SamplePurpose;
import vn.cachly.sample.SampleService;
import vn.cachly.sample.SampleSite;
import vn.cachly.sample.SendTubes;
import vn.cachly.sample.TakeSample;
import vn.cachly.sample.TakeSampleOf;
import vn.cachly.sample.TakeSamples;
import vn.cachly.shared.VietNam;

/** Samples of the first day of everybody, and of the last day of those who may leave: most are negative, some are on their way. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoSamples {
    private static final String LABORATORY = "CDC An Giang (demo)";
    private static final int LAST_DAY = 14;
    private static final Duration AT_THE_LABORATORY = Duration.ofHours(12);
    private static final Duration KNOWN = Duration.ofHours(48);

    private final SampleService samples;
    private final CustodyService custody;
    private final ResultService results;
    private final Rewinding clock;

    DemoSamples(SampleService samples, CustodyService custody, ResultService results, Rewinding clock) {
        this.samples = samples;
        this.custody = custody;
        this.results = results;
        this.clock = clock;
    }

    /** What was taken from somebody; its code and ids follow from whose it is, and which of his it is. */
    record Tube(DemoGuest one, int which, Instant taken, SamplePurpose purpose) {
        UUID id() {
            return DemoIds.of("5" + (char) ('c' + which), one.number());
        }

        String code() {
            return "DEMO-%05d-%d".formatted(one.number(), which);
        }

        private TakeSampleOf command() {
            return new TakeSampleOf(
                    one.stay(),
                    new TakeSample(
                            id(),
                            code(),
                            TestMethod.RT_PCR_SINGLE,
                            SampleSite.NASOPHARYNGEAL,
                            purpose,
                            taken,
                            null,
                            null));
        }

        private ReportResult report(Outcome outcome, Instant found, String name) {
            return new ReportResult(
                    of("result " + name, code()),
                    code(),
                    name,
                    null,
                    ResultStatus.FINAL,
                    outcome,
                    TestMethod.RT_PCR_SINGLE,
                    found,
                    LABORATORY,
                    null);
        }
    }

    void load(List<DemoPresent.Bus> buses, Instant now) {
        for (DemoPresent.Bus bus : buses) {
            List<Tube> first = tubes(bus, 1, bus.at().plus(Duration.ofHours(2)));
            take(bus.camp(), first);
            bring(first, now);
            if (!bus.at().isAfter(now.minus(KNOWN))) {
                report(first, Outcome.NEGATIVE, bus.at().plus(Duration.ofHours(22)));
            }
            Instant last = lastDay(bus);
            if (last.isBefore(now.minus(AT_THE_LABORATORY))) {
                List<Tube> second = tubes(bus, 2, last);
                take(bus.camp(), second);
                bring(second, now);
                List<Tube> spoilt =
                        second.stream().filter(tube -> isSpoilt(bus, tube)).toList();
                spoilt.forEach(tube -> reject(tube, RejectReason.LATE, last.plus(Duration.ofHours(6))));
                report(
                        second.stream().filter(tube -> !spoilt.contains(tube)).toList(),
                        Outcome.NEGATIVE,
                        last.plus(Duration.ofHours(11)));
            }
        }
    }

    /** Of one person who is on a list, so that his gate says what is missing. */
    private static boolean isSpoilt(DemoPresent.Bus bus, Tube tube) {
        return bus.number() == DemoLife.FIRST_BUS_OF_LEAVERS + 3 && bus.guests().indexOf(tube.one()) == 1;
    }

    private static List<Tube> tubes(DemoPresent.Bus bus, int which, Instant taken) {
        return bus.guests().stream()
                .map(one -> new Tube(one, which, taken, SamplePurpose.MILESTONE))
                .toList();
    }

    private static Instant lastDay(DemoPresent.Bus bus) {
        return LocalDate.ofInstant(bus.at(), VietNam.ZONE)
                .plusDays(LAST_DAY - 1L)
                .atTime(8, 0)
                .atZone(VietNam.ZONE)
                .toInstant();
    }

    void take(DemoCamp camp, List<Tube> tubes) {
        TakeSamples all = new TakeSamples(tubes.stream().map(Tube::command).toList());
        clock.at(tubes.get(0).taken(), () -> samples.take(camp.id(), all))
                .items()
                .forEach(item -> {
                    if (item.error() != null) {
                        throw new IllegalStateException(item.error().code());
                    }
                });
    }

    /** They leave for the laboratory within the hour, and are there some hours later. */
    private void bring(List<Tube> tubes, Instant now) {
        Instant sent = tubes.get(0).taken().plus(Duration.ofHours(1));
        Instant received = tubes.get(0).taken().plus(Duration.ofHours(5));
        List<String> codes = tubes.stream().map(Tube::code).toList();
        SendTubes rack = new SendTubes(of("sent", codes.get(0)), codes, LABORATORY, null, null);
        clock.at(sent, () -> custody.send(rack));
        if (received.isBefore(now)) {
            ReceiveTubes same = new ReceiveTubes(of("received", codes.get(0)), codes, null, null);
            clock.at(received, () -> custody.receive(same));
        }
    }

    void reject(Tube tube, RejectReason why, Instant at) {
        RejectTubes one = new RejectTubes(of("rejected", tube.code()), List.of(tube.code()), why, null, null);
        clock.at(at, () -> custody.reject(one));
    }

    /** Known to everybody from the moment in which it was found. */
    void report(List<Tube> tubes, Outcome outcome, Instant found) {
        report(
                tubes.stream()
                        .map(tube ->
                                tube.report(outcome, found, tube.one().person().name()))
                        .toList(),
                found);
    }

    /** With a name that is not that of whoever the tube is of. */
    void misreport(Tube tube, String name, Instant found) {
        report(List.of(tube.report(Outcome.NEGATIVE, found, name)), found);
    }

    private void report(List<ReportResult> found, Instant at) {
        clock.at(at, () -> results.report(new ReportResults(found))).items().forEach(item -> {
            if (item.error() != null) {
                throw new IllegalStateException(item.error().code());
            }
        });
    }

    private static UUID of(String what, String code) {
        return UUID.nameUUIDFromBytes((what + " " + code).getBytes(StandardCharsets.UTF_8));
    }
}
