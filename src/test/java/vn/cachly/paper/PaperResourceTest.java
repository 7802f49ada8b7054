package vn.cachly.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class PaperResourceTest {
    private static final String[] WITHOUT_TESTS = {"LAST_TEST", "ORDER"};

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    private Camp camp;
    private Camp other;
    private Leaving leaving;
    private Admission hoa;
    private Admission nam;

    @BeforeEach
    void twoInARoom() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp(room("101", 3));
        other = fixtures.camp(room("1", 1));
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(Admission.into(camp.bed("101/1"))
                .person("name", "Nguyễn Thị Mỹ Hạnh Ưỡng")
                .paper("CCCD", "091184000999")
                .person("phone", "+84912345678")
                .person("address", Body.of("text", "Ấp Xà Xía, phường Mỹ Đức, tỉnh An Giang"))
                .person("addressAfter", Body.of("text", "Khu phố 3, phường Tô Châu, tỉnh An Giang")));
        nam = admitted(Admission.into(camp.bed("101/2")).person("name", "<b>{total} & Bích"));
        clock.runFrom("2026-12-07T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private String order(String kind, Admission... people) {
        return camp.department()
                .post(
                        "/orders",
                        Body.of(
                                "id",
                                Ids.next(),
                                "facilityId",
                                camp.id(),
                                "kind",
                                kind,
                                "number",
                                "105/QĐ-" + kind,
                                "issuer",
                                "Sở Y tế tỉnh An Giang",
                                "legalBasis",
                                "Căn cứ Luật Phòng bệnh số 114/2025/QH15; Nghị định số 101/2010/NĐ-CP.",
                                "authorityId",
                                leaving.authority(),
                                "signedAt",
                                "2026-12-07T07:30:00+07:00",
                                "items",
                                Arrays.stream(people)
                                        .map(one -> Body.of(
                                                "stayId", one.stay(), "from", "2026-11-23", "until", "2026-12-06"))
                                        .toList()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String read(String action, UUID facility) {
        return Sql.text(
                "select count(*) || ' ' || coalesce(max(cardinality(ids)), 0) from audit_entry where action = ? and facility_id = ?",
                action,
                facility);
    }

    @Test
    void anOrderIsADecisionWithItsPeopleByTheirGivenNames() throws IOException {
        String path = "/orders/" + order("ENTRY", hoa, nam) + "/paper";
        Printout.closed(path, other.commander(), camp.reception(), camp.commander());
        Printout paper = Printout.pdf(camp.commander(), path, "quarantine-decision");
        assertEquals(2, paper.pages());
        paper.says(
                "Sở Y tế tỉnh An Giang",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Số: 105/QĐ-ENTRY",
                "ngày 07 tháng 12 năm 2026",
                "Về việc áp dụng biện pháp cách ly y tế tập trung",
                "Căn cứ Luật Phòng bệnh số 114/2025/QH15;",
                "Căn cứ Nghị định số 101/2010/NĐ-CP;",
                "đối với 2 người",
                "từ ngày 23/11/2026 đến hết ngày 06/12/2026",
                "In bởi commander-" + camp.id() + ", lúc 08:00 ngày 07/12/2026",
                "Trang 1/2",
                "DANH SÁCH NGƯỜI PHẢI CÁCH LY Y TẾ TẬP TRUNG",
                "<b>{total} & Bích",
                "Nguyễn Thị Mỹ Hạnh",
                "Trang 2/2");
        for (String said :
                new String[] {"12/05/1984", "Việt Nam", "091184000999", "Ấp Xà Xía, phường Mỹ Đức", "A.101"}) {
            assertTrue(paper.text().contains(said), said + " in " + paper.text());
        }
        assertFalse(paper.text().contains("DỰ THẢO"));
        String page = Printout.page(camp.commander(), path);
        assertTrue(page.contains("<b>&lt;b&gt;{total} &amp; Bích</b>"), page);
        // Also the one that was made and then refused, because nobody could send it as a picture.
        assertEquals("3 2", read("order.printed", camp.id()));
        assertEquals("0 0", read("order.read", camp.id()));
    }

    @Test
    void aPaperNamesNobodyWhomItsDecisionNoLongerCoversAndSaysWhenItWasTakenBack() {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa, nam);
        String path = "/release-lists/" + list;
        int version = camp.commander().get(path).jsonPath().getInt("version");
        camp.commander()
                .post(path + "/remove", version, Body.of("stayIds", List.of(nam.stay()), "reason", "fever"))
                .then()
                .statusCode(200);
        String order = camp.commander().get(path).jsonPath().getString("orderId");
        for (String paper : new String[] {path + "/paper", "/orders/" + order + "/paper"}) {
            String page = Printout.page(camp.commander(), paper);
            assertTrue(page.contains("Nguyễn Thị Mỹ Hạnh Ưỡng"), page);
            assertFalse(page.contains("{total} &amp; Bích"), page);
            assertFalse(page.contains("THU HỒI"), page);
        }
        int signed = camp.commander().get("/orders/" + order).jsonPath().getInt("version");
        camp.department()
                .post("/orders/" + order + "/revoke", signed, Body.of("reason", "wrong list"))
                .then()
                .statusCode(200);
        for (String paper : new String[] {path + "/paper", "/orders/" + order + "/paper"}) {
            assertTrue(Printout.page(camp.commander(), paper).contains("THU HỒI"));
        }
        assertTrue(Printout.page(camp.commander(), path + "/minutes").contains("(đã bị thu hồi)"));
    }

    @Test
    void whoeverWasMovedToAnotherCampStillStandsOnTheOrder() {
        String id = order("EXTENSION", hoa, nam);
        Sql.text("update stay set facility_id = ? where id = ? returning id", other.id(), hoa.stay());
        String page = Printout.page(camp.commander(), "/orders/" + id + "/paper");
        assertTrue(page.contains("Kéo dài thời gian cách ly y tế tập trung đối với <b>2</b> người"), page);
        assertTrue(page.contains("Nguyễn Thị Mỹ Hạnh Ưỡng"), page);
        camp.commander()
                .post("/orders/" + id + "/revoke", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        page = Printout.page(camp.commander(), "/orders/" + id + "/paper");
        assertTrue(page.contains("QUYẾT ĐỊNH ĐÃ BỊ THU HỒI"), page);
    }

    @Test
    void aListIsADraftUntilItIsApprovedAndThenTheDecision() throws IOException {
        UUID list = leaving.proposed("HOME_QUARANTINE", hoa, nam);
        String path = "/release-lists/" + list + "/paper";
        Printout.closed(path, other.commander(), camp.reception(), camp.nurse());
        Printout draft = Printout.pdf(camp.nurse(), path, "end-decision-draft");
        draft.says(
                "DỰ THẢO – CHƯA ĐƯỢC PHÊ DUYỆT, KHÔNG CÓ GIÁ TRỊ",
                "đối với 2 người",
                "(chuyển sang cách ly y tế tại nhà, nơi lưu trú), kể từ ngày 07/12/2026",
                "DANH SÁCH NGƯỜI KẾT THÚC CÁCH LY Y TẾ TẬP TRUNG",
                "Bích",
                "Khu phố 3, phường Tô Châu");
        leaving.approve(camp.department(), list, 0, leaving.authority()).then().statusCode(200);
        camp.nurse()
                .post(
                        "/release-lists/" + list + "/remove",
                        1,
                        Body.of("stayIds", List.of(nam.stay()), "reason", "a new sample"))
                .then()
                .statusCode(200);
        Printout decision = Printout.pdf(camp.nurse(), path, "end-decision");
        decision.says("Số: 212/QĐ-", "Căn cứ NĐ 101/2010/NĐ-CP;", "đối với 1 người", "Giám đốc");
        assertFalse(decision.text().contains("Bích"), decision.text());
        assertFalse(decision.text().contains("DỰ THẢO"), decision.text());
        assertEquals("3 2", read("release-list.printed", camp.id()));
    }

    @Test
    void minutesSayWhoIsToBeHandedOverAndThenWhoWas() throws IOException {
        leaving.letThrough(hoa.stay(), WITHOUT_TESTS);
        UUID list = leaving.approved("HOME_QUARANTINE", hoa, nam);
        String path = "/release-lists/" + list + "/minutes";
        Printout.closed(path, other.commander(), camp.reception(), camp.nurse());
        Printout.pdf(camp.nurse(), path, "minutes-before")
                .says(
                        "DỰ KIẾN – CHƯA CÓ AI RỜI CƠ SỞ CÁCH LY",
                        "bàn giao 2 người",
                        "Xe do cơ sở cách ly bố",
                        "13/12/2026");
        String handover = leaving.depart(list)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.stayId == '" + hoa.stay() + "' }.handoverId");
        Printout minutes = Printout.pdf(camp.commander(), path + "?unitId=" + camp.commune(), "minutes");
        minutes.says("BIÊN BẢN BÀN GIAO", "Bên nhận: Ủy ban nhân dân COMMUNE", "PROVINCE", "bàn giao 1 người");
        for (String said : new String[] {"+84912345678", "Khu phố 3", "68B-012.34", "08:00", "13/12/2026"}) {
            assertTrue(minutes.text().contains(said), said + " in " + minutes.text());
        }
        assertFalse(minutes.text().contains("Bích"), minutes.text());
        assertFalse(minutes.text().contains("091184000999"), "a commune needs no number to find her");
        camp.commander()
                .request()
                .accept("text/html")
                .get("/api/v1" + path + "?unitId=" + other.commune())
                .then()
                .statusCode(404);
        String one = "/handovers/" + handover + "/minutes";
        Printout.closed(one, other.as(Role.COMMITTEE), camp.reception(), camp.as(Role.COMMITTEE));
        Printout.pdf(camp.as(Role.COMMITTEE), one, "minutes-of-one")
                .says(
                        "Bên giao: Camp " + camp.id(),
                        "Bên nhận: Ủy ban nhân dân COMMUNE",
                        "bàn giao 1 người",
                        "68B-012.34");
        assertEquals("5 2", read("handover-minutes.printed", camp.id()));
    }

    @Test
    void aPaperTakesTheSameNumberOfStatementsForThreeAndForThirty() {
        Camp large = fixtures.camp(room("1", 30));
        Leaving many = new Leaving(large);
        many.rule(14, "2026-01-01T00:00:00+07:00");
        Admission[] people = large.beds().values().stream()
                .map(bed -> {
                    Admission person = Admission.into(bed);
                    large.reception().post("/stays", person.body()).then().statusCode(201);
                    return person;
                })
                .toArray(Admission[]::new);
        UUID thirty = many.approved("COMPLETED", people);
        Admission third = admitted(Admission.into(camp.bed("101/3")));
        UUID few = leaving.approved("COMPLETED", hoa, nam, third);
        clock.freeze(clock.instant().toString());
        for (String what : new String[] {"/paper", "/minutes"}) {
            assertEquals(
                    statements(camp, "/release-lists/" + few + what),
                    statements(large, "/release-lists/" + thirty + what),
                    what);
        }
        assertEquals(
                statements(camp, "/facilities/" + camp.id() + "/door-cards"),
                statements(large, "/facilities/" + large.id() + "/door-cards"));
    }

    private long statements(Camp at, String path) {
        Printout.page(at.commander(), path);
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        Printout.page(at.commander(), path);
        assertEquals(0, statistics.getQueryPlanCacheMissCount(), "plans made anew");
        return statistics.getPrepareStatementCount();
    }
}
