package vn.cachly;

import static vn.cachly.Fixtures.room;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;
import vn.cachly.shared.VietNam;

/** A camp in which so many people are in every stage of the way from the bed home: ill, found positive, away, on a list, gone. */
public final class WayOut {
    private static final String[] WITHOUT_TESTS = {"TESTS", "ORDER"};

    private final Fixtures.Camp camp;
    private final List<Admission> ill;
    private final List<Admission> mates;
    private final List<Admission> leavers;
    private final List<Admission> absent;
    private final List<Admission> inHospital;
    private final Map<String, String> records = new HashMap<>();

    private WayOut(Fixtures.Camp camp, int size) {
        this.camp = camp;
        this.ill = all(size, 1);
        this.mates = all(size, 2);
        this.leavers = all(size, 3);
        this.absent = all(size, 4);
        this.inHospital = all(size, 5);
    }

    /** They came fifteen days ago; what is done now is done now. */
    public static WayOut of(Fixtures fixtures, TestClock clock, int size) {
        clock.runFrom(
                OffsetDateTime.now(ZoneOffset.UTC).minus(Duration.ofDays(15)).toString());
        WayOut way = new WayOut(
                fixtures.camp(IntStream.range(0, size)
                        .mapToObj(i -> room(String.valueOf(i), 5))
                        .toArray(Fixtures.RoomSpec[]::new)),
                size);
        Leaving leaving = new Leaving(way.camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        Stream.of(way.ill, way.mates, way.leavers, way.absent, way.inHospital)
                .flatMap(List::stream)
                .forEach(one ->
                        way.camp.reception().post("/stays", one.body()).then().statusCode(201));
        clock.reset();
        way.leave(leaving);
        way.fallIll();
        way.goAway();
        way.isListed(leaving);
        return way;
    }

    private List<Admission> all(int size, int bed) {
        return IntStream.range(0, size)
                .mapToObj(i -> Admission.into(camp.bed(i + "/" + bed)))
                .toList();
    }

    public Fixtures.Camp camp() {
        return camp;
    }

    /** One of each kind, by the word of the path that stands before its id. */
    public Map<String, String> records() {
        return records;
    }

    private void leave(Leaving leaving) {
        leavers.forEach(one -> leaving.letThrough(one.stay(), WITHOUT_TESTS));
        UUID list = Ids.next();
        Map<String, Object> body = leaving.list(list, "COMPLETED", leavers.toArray(Admission[]::new));
        body.put("plannedFor", LocalDate.now(VietNam.ZONE).toString());
        camp.as(Role.HEALTH_WORKER).post("/release-lists", body).then().statusCode(201);
        leaving.approve(camp.department(), list, 0, leaving.authority()).then().statusCode(200);
        var gone = leaving.depart(list).then().statusCode(200).extract().jsonPath();
        if (gone.getInt("departed") != leavers.size()) {
            throw new IllegalStateException(gone.prettify());
        }
        records.put("certificates", gone.getString("items[0].certificateId"));
        records.put("verify", gone.getString("items[0].certificateSerial"));
        records.put("handovers", gone.getString("items[0].handoverId"));
        records.put(
                "follow-ups",
                camp.as(Role.COMMITTEE)
                        .get("/handovers/" + records.get("handovers"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("followUps[0].id"));
    }

    private void fallIll() {
        Lab lab = new Lab(camp);
        for (Admission one : mates) {
            UUID check = Ids.next();
            records.put("health-checks", check.toString());
            records.put(
                    "health-alerts",
                    camp.as(Role.HEALTH_WORKER)
                            .post(
                                    "/stays/" + one.stay() + "/health-checks",
                                    Body.of("id", check, "session", "EXTRA", "temperature", 38.6))
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("alertId"));
            Lab.Taken tube = lab.take(one);
            records.put("tube", tube.tube());
            records.put(
                    "result-reviews",
                    lab.report(tube.tube(), "name", "Lạ Hoắc", "resultedAt", now())
                            .extract()
                            .path("items[0].reviewId"));
        }
        for (Admission one : ill) {
            Lab.Taken tube = lab.take(one);
            records.put("samples", tube.id().toString());
            lab.report(tube.tube(), "outcome", "POSITIVE", "resultedAt", now());
        }
        records.put(
                "exposures",
                camp.commander()
                        .get("/exposures?facilityId=" + camp.id())
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items[0].id"));
    }

    private static String now() {
        return OffsetDateTime.now(ZoneOffset.UTC).toString();
    }

    private void goAway() {
        for (Admission one : absent) {
            camp.commander()
                    .post("/stays/" + one.stay() + "/absent", 0, Body.of("lastSeenAt", now(), "reason", "window open"))
                    .then()
                    .statusCode(200);
        }
        for (Admission one : inHospital) {
            camp.commander()
                    .post(
                            "/stays/" + one.stay() + "/to-hospital",
                            0,
                            Body.of("hospital", "H", "reason", "arm", "keepBed", true))
                    .then()
                    .statusCode(200);
        }
    }

    private void isListed(Leaving leaving) {
        UUID list = leaving.proposed("COMPLETED", mates.toArray(Admission[]::new));
        records.put("release-lists", list.toString());
        UUID override = Ids.next();
        camp.commander()
                .post(
                        "/stays/" + mates.get(0).stay() + "/release-overrides",
                        Body.of("id", override, "conditions", List.of("TESTS"), "reason", "tried out"))
                .then()
                .statusCode(201);
        records.put("release-overrides", override.toString());
        records.put("stays", mates.get(0).stay().toString());
    }

    /** Of all records, and of those who are in the camp. */
    public List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        records.values().stream()
                .filter(id -> id.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .forEach(ids::add);
        Stream.of(ill, leavers, absent, inHospital)
                .forEach(some -> ids.add(some.get(0).stay()));
        return ids;
    }
}
