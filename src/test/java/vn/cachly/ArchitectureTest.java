package vn.cachly;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.query.MutationQuery;
import org.junit.jupiter.api.Test;
import vn.cachly.shared.UseCase;

/** The rules between packages. */
class ArchitectureTest {
    /** From the ground up: a package knows those before it, never those after it. */
    private static final List<String> ORDER = List.of(
            "problem",
            "shared",
            "workbook",
            "sheet",
            "access",
            "idempotency",
            "job",
            "printing",
            "area",
            "task",
            "person",
            "family",
            "directory",
            "layout",
            "facility",
            "protocol",
            "evidence",
            "screening",
            "clock",
            "hold",
            "order",
            "bed",
            "stay",
            "consular",
            "dates",
            "signing",
            "certificate",
            "verification",
            "merge",
            "health",
            "sample",
            "result",
            "labfile",
            "sampling",
            "exposure",
            "gate",
            "handover",
            "recall",
            "release",
            "whereabouts",
            "transfer",
            "opening",
            "origin",
            "group",
            "arrival",
            "reception",
            "manifest",
            "muster",
            "rollcall",
            "round",
            "paper",
            "minutes",
            "door",
            "capacity",
            "placement",
            "intake",
            "board",
            "daily",
            "audit",
            "feed",
            "dev");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cachly");

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        List<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("vn.cachly"))
                .map(name -> name.substring("vn.cachly.".length()))
                .distinct()
                .sorted()
                .toList();
        assertEquals(ORDER.stream().sorted().toList(), found);
    }

    @Test
    void callsGoDownOnly() {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] above = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "vn.cachly." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("vn.cachly." + ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .check(CLASSES);
        }
        slices().matching("vn.cachly.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nobodyDependsOnAuditAndFeed() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.cachly.audit..", "vn.cachly.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.cachly.audit..", "vn.cachly.feed..")
                .check(CLASSES);
    }

    @Test
    void entitiesAndResourcesAreSeenByTheirPackageOnly() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Path.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void entitiesWriteOnlyWhatChanged() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(DescribedPredicate.describe(
                        "have a version",
                        type -> type.getFields().stream()
                                .anyMatch(field -> field.getName().equals("version"))))
                .and()
                .doNotHaveSimpleName("Person")
                .should()
                .beAnnotatedWith(DynamicUpdate.class)
                .check(CLASSES);
    }

    @Test
    void everyEndpointIsPublicSaysWhoMayCallItAndWhatItIs() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(Operation.class)
                .andShould(nameTheirRoles())
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(Produces.class)
                .check(CLASSES);
    }

    @Test
    void everyServiceIsAUseCaseInATransaction() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Service")
                .and()
                .doNotHaveSimpleName("CapacityService")
                .should()
                .beAnnotatedWith(UseCase.class)
                .andShould()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void whateverChangesDataFromAServiceIsPartOfAUseCase() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(MutationQuery.class)
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClockOnly() {
        for (Class<?> type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void onlyTheClassThatReadsTheTokenAndTheOneThatKeepsItTouchIt() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CurrentActor")
                .and()
                .doNotHaveSimpleName("KnownTokens")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JsonWebToken.class)
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> nameTheirRoles() {
        return new ArchCondition<>("name their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(Authenticated.class)
                        || method.isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, named, method.getFullName()));
            }
        };
    }
}
