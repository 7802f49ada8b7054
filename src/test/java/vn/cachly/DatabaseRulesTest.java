package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.cachly.access.Purpose;
import vn.cachly.area.Extent;
import vn.cachly.area.Tier;
import vn.cachly.arrival.ArrivalSource;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.bed.BedUseKind;
import vn.cachly.certificate.PrintReason;
import vn.cachly.certificate.RevokeCode;
import vn.cachly.evidence.Judgement;
import vn.cachly.evidence.TestResult;
import vn.cachly.exposure.ExposureState;
import vn.cachly.exposure.MemberState;
import vn.cachly.facility.FacilityKind;
import vn.cachly.facility.Operator;
import vn.cachly.family.FamilyRole;
import vn.cachly.gate.ExitKind;
import vn.cachly.group.GroupStatus;
import vn.cachly.group.VehicleKind;
import vn.cachly.handover.FollowUpKind;
import vn.cachly.health.CheckSession;
import vn.cachly.hold.HoldScope;
import vn.cachly.job.JobState;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.SexPolicy;
import vn.cachly.order.OrderKind;
import vn.cachly.origin.OriginKind;
import vn.cachly.person.BirthDate;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;
import vn.cachly.protocol.Counting;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.protocol.Immunity;
import vn.cachly.protocol.OnReturn;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.ProtocolScope;
import vn.cachly.protocol.TestMethod;
import vn.cachly.release.ListState;
import vn.cachly.release.TransportKind;
import vn.cachly.result.CorrectionReason;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultSource;
import vn.cachly.result.ResultStatus;
import vn.cachly.result.ReviewCause;
import vn.cachly.result.ReviewState;
import vn.cachly.rollcall.RollCallKind;
import vn.cachly.sample.CustodyStep;
import vn.cachly.sample.RejectReason;
import vn.cachly.sample.SamplePurpose;
import vn.cachly.sample.SampleSite;
import vn.cachly.sample.SampleState;
import vn.cachly.sampling.NeedCause;
import vn.cachly.screening.FormAnswer;
import vn.cachly.screening.Question;
import vn.cachly.screening.Symptom;
import vn.cachly.screening.TriageOutcome;
import vn.cachly.shared.Ids;
import vn.cachly.stay.EndKind;
import vn.cachly.stay.PresenceKind;
import vn.cachly.task.TaskOutcome;
import vn.cachly.transfer.TransferState;

/** What the database itself guarantees, whatever the service does. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DatabaseRulesTest {
    @Inject
    DataSource service;

    @Inject
    Fixtures fixtures;

    @Test
    void theServiceIsAnOrdinaryRoleThatOwnsNothing() throws SQLException {
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select current_user, rolsuper or rolbypassrls or rolcreaterole,
                               (select count(*) from pg_tables where tableowner = current_user)
                          from pg_roles where rolname = current_user""")) {
            assertTrue(row.next());
            assertEquals("cachly_app", row.getString(1));
            assertEquals(false, row.getBoolean(2));
            assertEquals(0, row.getInt(3));
        }
    }

    @Test
    void whatIsAppendedIsNeverChanged() {
        for (String table : List.of(
                "audit_entry",
                "audit_position",
                "audit_seal",
                "change",
                "change_position",
                "clock_event",
                "opening_balance",
                "protocol",
                "protocol_milestone",
                "protocol_note",
                "person_merge_row",
                "sample_custody",
                "test_result",
                "transfer_norm",
                "person_identifier",
                "screening_rule",
                "mixing_group",
                "category")) {
            assertEquals(List.of(), privileges(table, "UPDATE"), table);
            assertEquals(List.of(), privileges(table, "DELETE"), table);
        }
    }

    @Test
    void nothingIsDeletedButQueuesAndOldAnswersAndJobs() {
        assertEquals(
                List.of("audit_unsealed", "change_unplaced", "idempotency_answer", "job", "verification_try"),
                Sql.texts("""
                        select table_name from information_schema.table_privileges
                         where grantee = 'cachly_app' and privilege_type = 'DELETE' order by 1"""));
    }

    @Test
    void aScreeningFollowsItsPersonAndSaysTheSameForEver() {
        assertEquals(List.of("admitted_stay_id", "stay_id", "version"), privileges("screening", "UPDATE"));
    }

    @Test
    void theLedgersAreChangedByEndingOrSupersedingOnly() {
        List<String> ends =
                List.of("ended_at", "ended_recorded_at", "ended_recorded_by", "superseded_at", "superseded_by");
        assertEquals(ends, privileges("presence", "UPDATE"));
        assertEquals(ends, privileges("stay_category", "UPDATE"));
        assertEquals(
                Stream.concat(Stream.of("cohort_from", "end_reason", "version"), ends.stream())
                        .sorted()
                        .toList(),
                privileges("bed_use", "UPDATE"));
    }

    @Test
    void whatBelongsToAPlaceIsGuardedByRowLevelSecurity() {
        assertEquals(
                List.of(
                        "arrival",
                        "arrival_group",
                        "arrival_handover",
                        "arrival_manifest",
                        "bed",
                        "bed_reservation",
                        "bed_use",
                        "certificate",
                        "certificate_print",
                        "certificate_text",
                        "change",
                        "clock_event",
                        "clock_reason",
                        "evidence",
                        "exposure",
                        "exposure_member",
                        "facility",
                        "facility_approval",
                        "family",
                        "family_member",
                        "follow_up",
                        "gate_override",
                        "handover",
                        "health_alert",
                        "health_check",
                        "hospital_trip",
                        "job",
                        "opening_balance",
                        "person",
                        "person_identifier",
                        "person_merge",
                        "person_merge_care",
                        "person_merge_row",
                        "person_part",
                        "person_revision",
                        "presence",
                        "quarantine_order",
                        "quarantine_order_item",
                        "release_hold",
                        "release_item",
                        "release_list",
                        "result_review",
                        "roll_call",
                        "roll_call_expected",
                        "roll_call_person",
                        "roll_call_room",
                        "room",
                        "room_adjacency",
                        "sample",
                        "sample_custody",
                        "sampling_need",
                        "screening",
                        "stay",
                        "stay_category",
                        "task",
                        "test_result",
                        "transfer",
                        "transfer_item"),
                Sql.texts("select relname from pg_class where relrowsecurity and relkind = 'r' order by 1"));
    }

    @Test
    void aQueryThatForgotToSayWhereItMayLookSeesNothing() throws SQLException {
        Fixtures.Camp camp = fixtures.camp(Fixtures.room("101", 1));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("facility", "room", "bed", "bed_use", "stay", "presence", "person", "stay_category")) {
                try (ResultSet row = statement.executeQuery("select count(*) from " + table)) {
                    assertTrue(row.next());
                    assertEquals(0, row.getInt(1), table);
                }
            }
        }
    }

    @Test
    void aStayWithoutWhereaboutsDoesNotCommit() {
        Fixtures.Camp camp = fixtures.camp(Fixtures.room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        assertRefused(
                "presence__whereabouts_gap",
                "update presence set ended_at = began_at + interval '1 hour', ended_recorded_at = began_at, ended_recorded_by = 'x'"
                        + " where stay_id = '" + person.stay() + "'");
        assertRefused(
                "bed_use__in_bed_but_not_in_camp",
                "update presence set kind = 'AT_HOSPITAL' where stay_id = '" + person.stay() + "'");
        assertRefused("ck_bed_use_slot", "update bed_use set slot = 1 where stay_id = '" + person.stay() + "'");
    }

    private static void assertRefused(String constraint, String change) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> Sql.texts(change));
        assertTrue(refusal.getCause() instanceof org.postgresql.util.PSQLException);
        assertEquals(
                constraint,
                ((org.postgresql.util.PSQLException) refusal.getCause())
                        .getServerErrorMessage()
                        .getConstraint());
    }

    @Test
    void aRevisionLosesItsContentAndNothingElse() throws SQLException {
        assertEquals(List.of(), privileges("person_revision", "UPDATE"));
        assertEquals(List.of(), privileges("person_part", "SELECT"));
        Fixtures.Camp camp = fixtures.camp(Fixtures.room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        Object change = Body.of(
                "reason",
                "x",
                "person",
                person.person("name", "Nguyễn Thị Hoà").body().get("person"));
        camp.reception()
                .post("/persons/" + person.personId() + "/changes", 0, change)
                .then()
                .statusCode(200);
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('cachly.everywhere', 'on', true)");
            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "update person_revision set content = '{}', erased_at = now(), erased_by = 'x'"));
            assertTrue(refusal.getMessage().contains("permission denied"), refusal.getMessage());
            connection.rollback();
        }
    }

    @Test
    void whatMovedAClockIsToldInCodesAndTheWordsBesideItCanBeErasedAndNothingElse() throws SQLException {
        assertEquals(List.of("kind", "recorded_by", "route"), Sql.texts("""
                        select column_name from information_schema.columns
                         where table_name = 'clock_event' and data_type in ('text', 'character varying', 'json', 'jsonb') order by 1"""));
        assertEquals(List.of("erase_reason", "erased_at", "erased_by", "reason"), privileges("clock_reason", "UPDATE"));
        Fixtures.Camp camp = fixtures.camp(Fixtures.room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        camp.commander()
                .post(
                        "/stays/" + person.stay() + "/clock/events",
                        Body.of("id", Ids.next(), "kind", "LAST_CONTACT", "reason", "x"))
                .then()
                .statusCode(201);
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('cachly.everywhere', 'on', true)");
            SQLException refusal =
                    assertThrows(SQLException.class, () -> statement.execute("update clock_reason set reason = 'y'"));
            assertTrue(refusal.getMessage().contains("row-level security"), refusal.getMessage());
            connection.rollback();
        }
    }

    @Test
    void enumsAndCheckConstraintsSayTheSame() {
        Map<String, Class<? extends Enum<?>>> enums = new TreeMap<>(Map.of(
                "ck_area_unit_tier", Tier.class,
                "ck_bed_use_kind", BedUseKind.class,
                "ck_facility_kind", FacilityKind.class,
                "ck_facility_operator", Operator.class,
                "ck_room_sex_policy", SexPolicy.class,
                "ck_room_adjacency_kind", AdjacencyKind.class,
                "ck_person_sex", Sex.class,
                "ck_bed_use_sex", Sex.class,
                "ck_person_identifier_kind", IdentifierKind.class,
                "ck_person_birth_precision", BirthDate.Precision.class));
        enums.put("ck_area_succession_extent", Extent.class);
        enums.put("ck_presence_kind", PresenceKind.class);
        enums.put("ck_person_mobility", Mobility.class);
        enums.put("ck_family_member_role", FamilyRole.class);
        enums.put("ck_stay_end_kind", EndKind.class);
        enums.put("ck_protocol_scope", ProtocolScope.class);
        enums.put("ck_protocol_version_counting", Counting.class);
        enums.put("ck_protocol_version_on_return", OnReturn.class);
        enums.put("ck_protocol_version_facility_kinds", FacilityKind.class);
        enums.put("ck_protocol_version_entry_routes", EntryRoute.class);
        enums.put("ck_protocol_version_immunity", Immunity.class);
        enums.put("ck_protocol_version_negative_test_methods", TestMethod.class);
        enums.put("ck_protocol_milestone_phase", Phase.class);
        enums.put("ck_protocol_milestone_methods", TestMethod.class);
        enums.put("ck_evidence_kind", Proof.Kind.class);
        enums.put("ck_evidence_judgement", Judgement.class);
        enums.put("ck_evidence_result", TestResult.class);
        enums.put("ck_screening_symptoms", Symptom.class);
        enums.put("ck_screening_rule_suspect_symptoms", Symptom.class);
        enums.put("ck_screening_rule_hospital_symptoms", Symptom.class);
        enums.put("ck_screening_rule_hospital_symptoms_with_fever", Symptom.class);
        enums.put("ck_screening_rule_suspect_answers", Question.class);
        enums.put("ck_screening_rule_suspect_answers_with_symptom", Question.class);
        enums.put("ck_screening_close_contact", FormAnswer.class);
        enums.put("ck_screening_from_affected_country", FormAnswer.class);
        enums.put("ck_screening_ill_person", FormAnswer.class);
        enums.put("ck_screening_animals", FormAnswer.class);
        enums.put("ck_screening_outcome", TriageOutcome.class);
        enums.put("ck_screening_suggested", TriageOutcome.class);
        enums.put("ck_screening_route", EntryRoute.class);
        enums.put("ck_clock_event_route", EntryRoute.class);
        enums.put("ck_quarantine_order_kind", OrderKind.class);
        enums.put("ck_release_hold_scope", HoldScope.class);
        enums.put("ck_roll_call_kind", RollCallKind.class);
        enums.put("ck_origin_kind", OriginKind.class);
        enums.put("ck_task_outcome", TaskOutcome.class);
        enums.put("ck_arrival_group_vehicle_kind", VehicleKind.class);
        enums.put("ck_arrival_group_status", GroupStatus.class);
        enums.put("ck_arrival_source", ArrivalSource.class);
        enums.put("ck_arrival_status", ArrivalStatus.class);
        enums.put("ck_arrival_party_role", FamilyRole.class);
        enums.put("ck_job_purpose", Purpose.class);
        enums.put("ck_job_state", JobState.class);
        enums.put("ck_exposure_state", ExposureState.class);
        enums.put("ck_exposure_member_state", MemberState.class);
        enums.put("ck_follow_up_kind", FollowUpKind.class);
        enums.put("ck_release_list_exit_kind", ExitKind.class);
        enums.put("ck_release_item_exit_kind", ExitKind.class);
        enums.put("ck_release_list_state", ListState.class);
        enums.put("ck_release_item_transport", TransportKind.class);
        enums.put("ck_result_review_state", ReviewState.class);
        enums.put("ck_result_review_cause", ReviewCause.class);
        enums.put("ck_test_result_outcome", Outcome.class);
        enums.put("ck_result_review_outcome", Outcome.class);
        enums.put("ck_test_result_status", ResultStatus.class);
        enums.put("ck_test_result_source", ResultSource.class);
        enums.put("ck_test_result_reason_code", CorrectionReason.class);
        enums.put("ck_test_result_method", TestMethod.class);
        enums.put("ck_sample_method", TestMethod.class);
        enums.put("ck_sample_purpose", SamplePurpose.class);
        enums.put("ck_sample_site", SampleSite.class);
        enums.put("ck_sample_state", SampleState.class);
        enums.put("ck_sample_custody_step", CustodyStep.class);
        enums.put("ck_sample_custody_reason_code", RejectReason.class);
        enums.put("ck_health_check_session", CheckSession.class);
        enums.put("ck_transfer_state", TransferState.class);
        enums.put("ck_certificate_revoke_code", RevokeCode.class);
        enums.put("ck_certificate_print_reason_code", PrintReason.class);
        enums.put("ck_sampling_need_cause", NeedCause.class);
        enums.forEach((constraint, type) -> assertEquals(names(type), allowed(constraint), constraint));
    }

    @Test
    void everyConstraintHasANameThatWasGivenToIt() {
        assertEquals(List.of(), Sql.texts("""
                        select conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                         where t.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'
                           and c.contype in ('p', 'f', 'u', 'c', 'x')
                           and conname !~ '^(pk|fk|uq|ck)_' and conname !~ '^[a-z_]+__[a-z_]+$'"""));
    }

    private static List<String> privileges(String table, String kind) {
        return Sql.texts("""
                select column_name from information_schema.column_privileges
                 where grantee = 'cachly_app' and table_name = ? and privilege_type = ?
                union select table_name from information_schema.table_privileges
                 where grantee = 'cachly_app' and table_name = ? and privilege_type = ? order by 1""", table, kind, table, kind);
    }

    private static TreeSet<String> names(Class<? extends Enum<?>> type) {
        return new TreeSet<>(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    }

    private static TreeSet<String> allowed(String constraint) {
        return new TreeSet<>(Sql.texts("""
                select (regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g'))[1]
                  from pg_constraint where conname = ?""", constraint));
    }

    @Test
    void whateverBelongsToAPersonAStayARoomOrABedIsFoundByAnIndexAlsoWhenItIsSuperseded() {
        assertEquals(List.of(), Sql.texts("""
                        select c.conrelid::regclass || '.' || c.conname from pg_constraint c
                         where c.contype = 'f' and c.confrelid in ('person'::regclass, 'stay'::regclass, 'room'::regclass, 'bed'::regclass)
                           and not exists (
                                 select from pg_index i
                                  where i.indrelid = c.conrelid and i.indkey[0] = any (c.conkey)
                                    and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))"""));
    }
}
