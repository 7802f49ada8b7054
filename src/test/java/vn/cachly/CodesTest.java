package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.Code;

/** Codes of errors are a promise to programs: unique, explained in both languages, and in the document. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class CodesTest {
    private static final Set<String> FIELD_CODES = Set.of("FORMAT", "TYPE", "UNKNOWN_FIELD", "CONTROL_CHARACTER");
    /** Refused by the database before anybody could ask for it through the API. */
    private static final Set<String> INTERNAL_RULES = Set.of("SEAL_FORKED");

    private static List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter().importPackages("vn.cachly")) {
            if (type.isEnum() && type.isAssignableTo(Code.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add((Code) constant);
                }
            }
        }
        return codes;
    }

    @Test
    void everyCodeHasOneMeaning() {
        List<String> names = codes().stream().map(Code::name).sorted().toList();
        assertEquals(List.copyOf(new TreeSet<>(names)), names);
    }

    @Test
    void everyCodeIsExplainedInVietnameseAndEnglishAndNothingElseIs() {
        Set<String> expected = new TreeSet<>();
        codes().forEach(code -> expected.add(code.name()));
        expected.addAll(FIELD_CODES);
        expected.addAll(INTERNAL_RULES);
        for (Locale language : List.of(Locale.ROOT, Locale.forLanguageTag("vi"))) {
            ResourceBundle texts = ResourceBundle.getBundle("problems", language);
            Set<String> titles = new TreeSet<>();
            Set<String> details = new TreeSet<>();
            texts.keySet().forEach(key -> (key.endsWith(".title") ? titles : details).add(key.replaceAll("\\..*", "")));
            assertEquals(expected, titles);
            assertEquals(expected, details);
        }
    }

    @Test
    void everyRuleOfTheDatabaseIsACode() {
        Set<String> known = new TreeSet<>(INTERNAL_RULES);
        codes().forEach(code -> known.add(code.name()));
        List<String> rules = Sql.texts("""
                select distinct upper(split_part(conname, '__', 2)) from pg_constraint where conname like '%\\_\\_%'
                union values ('WHEREABOUTS_GAP'), ('IN_BED_BUT_NOT_IN_CAMP') order by 1""");
        assertTrue(known.containsAll(rules), () -> rules + " but known are " + known);
    }
}
