package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.health.CheckSession;
import vn.cachly.health.Finding;
import vn.cachly.health.HealthCheckAnswer;
import vn.cachly.health.HealthRule;
import vn.cachly.health.HealthService;
import vn.cachly.health.NewHealthCheck;
import vn.cachly.screening.Symptom;
import vn.cachly.shared.VietNam;

/** The rounds of yesterday and today: nearly every room was looked at, and one person is not well. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoHealth {
    private static final int FORGOTTEN = 9;
    private static final int ILL_IN_CAMP = 5;
    private static final Finding FEVER =
            new Finding(BigDecimal.valueOf(384, 1), 96, 102, null, List.of(Symptom.COUGH), "Mệt từ đêm qua (demo)");

    private final HealthService health;
    private final Rewinding clock;

    DemoHealth(HealthService health, Rewinding clock) {
        this.clock = clock;
        this.health = health;
    }

    /** A round through all camps. */
    private record Round(CheckSession session, Instant at) {}

    void load(List<DemoPresent.Bus> buses, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, VietNam.ZONE);
        List<Round> rounds = Stream.of(today.minusDays(1), today)
                .flatMap(day -> Stream.of(
                        new Round(CheckSession.MORNING, at(day, 7)), new Round(CheckSession.EVENING, at(day, 17))))
                .filter(round -> round.at().isBefore(now))
                .toList();
        Round last = rounds.get(rounds.size() - 1);
        DemoGuest ill = buses.stream()
                .filter(bus -> bus.camp().number() == ILL_IN_CAMP)
                .flatMap(bus -> bus.guests().stream())
                .skip(3)
                .findFirst()
                .orElseThrow();
        for (Round round : rounds) {
            List<NewHealthCheck> asked = buses.stream()
                    .filter(bus -> bus.at().plus(Duration.ofHours(1)).isBefore(round.at()))
                    .flatMap(bus -> bus.guests().stream())
                    .filter(one -> one == ill || !isForgotten(one, round))
                    .map(one -> check(one, round, one == ill && round == last ? FEVER : Finding.NOTHING))
                    .toList();
            clock.at(round.at(), () -> health.check(asked)).forEach(DemoHealth::requireLookedAt);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 10).atZone(VietNam.ZONE).toInstant();
    }

    private static boolean isForgotten(DemoGuest one, Round round) {
        int turn = round.session() == CheckSession.MORNING ? 0 : 1;
        return Math.floorMod(one.room().code().hashCode() + turn, FORGOTTEN) == 0;
    }

    private static NewHealthCheck check(DemoGuest one, Round round, Finding finding) {
        byte[] name = ("round " + round.at() + " " + one.stay()).getBytes(StandardCharsets.UTF_8);
        return new NewHealthCheck(UUID.nameUUIDFromBytes(name), one.stay(), round.session(), round.at(), finding, null);
    }

    /** Whoever had left, or was away, was not looked at. */
    private static void requireLookedAt(HealthCheckAnswer answer) {
        if (answer.refusal() != null && answer.refusal().code() != HealthRule.NOT_HERE) {
            throw answer.refusal();
        }
    }
}
