package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.cachly.evidence.AddEvidence;
import vn.cachly.evidence.EvidenceService;
import vn.cachly.evidence.JudgeEvidence;
import vn.cachly.evidence.Judgement;
import vn.cachly.evidence.TestResult;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.TestMethod;

/** Papers that some people showed: most were looked at, some wait for it. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoEvidence {
    private static final int EVERY = 13;
    private static final int TURN = 6;

    private final EvidenceService evidence;

    DemoEvidence(EvidenceService evidence) {
        this.evidence = evidence;
    }

    void load(List<DemoPresent.Bus> buses, Instant now) {
        buses.stream()
                .flatMap(bus -> bus.guests().stream())
                .filter(one ->
                        one.number() % EVERY == 0 && !one.person().identifiers().isEmpty())
                .forEach(one -> show(one, now));
    }

    private void show(DemoGuest one, Instant now) {
        int turn = one.number() / EVERY % TURN;
        UUID person = one.person().id();
        evidence.add(person, paper(one.number(), turn, now));
        if (turn == 1) {
            judge(person, one.number(), Judgement.REJECTED, "Tên trên giấy không khớp");
        } else if (turn > 2) {
            judge(person, one.number(), Judgement.VERIFIED, "Đã kiểm mã QR");
        }
    }

    private void judge(UUID person, int number, Judgement judgement, String reason) {
        evidence.judge(person, DemoIds.of("ed", number), 0, new JudgeEvidence(judgement, reason));
    }

    private static AddEvidence paper(int number, int turn, Instant now) {
        boolean test = turn == 2 || turn == TURN - 1;
        return new AddEvidence(
                DemoIds.of("ed", number),
                test ? Proof.Kind.TEST : Proof.Kind.VACCINE_DOSE,
                now.minus(Duration.ofDays(test ? 3 : 40 + number % 200)),
                test ? null : 1 + number % 2,
                test ? TestMethod.RT_PCR_SINGLE : null,
                test ? TestResult.NEGATIVE : null,
                test ? null : "Vắc-xin Demo",
                "TTYT Demo",
                String.format(Locale.ROOT, "DEMO-%05d", number));
    }
}
