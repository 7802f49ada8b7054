package vn.cachly.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cachly.TestSetup;

/** What a province may change of its papers, and what stops the start. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TemplatesTest {
    private static final String DOOR = "door-card.html";

    @Inject
    @All
    List<Form> forms;

    @Inject
    PdfPress press;

    @TempDir
    Path folder;

    private Templates templates() {
        return Printer.templates(forms, press, Optional.of(folder));
    }

    private void replace(String file, String body) throws IOException {
        Files.writeString(folder.resolve(file), "<html><head></head>\n<body>\n" + body + "\n</body></html>");
    }

    private String refused() {
        return assertThrows(TemplateFault.class, this::templates).getMessage();
    }

    private Form form(String file) {
        return forms.stream()
                .filter(form -> form.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBuiltInTemplatesStandTheSameTest() {
        List<String> all = new ArrayList<>(List.of("style.html", "foot.html"));
        forms.forEach(form -> all.add(form.file()));
        new TemplateCheck(forms, press).check(TemplateFiles.builtIn(all));
        assertEquals(7, all.size());
    }

    @Test
    void aTemplateOfTheProvinceIsUsedAndTheOthersStay() throws IOException {
        replace(
                DOOR,
                "Bệnh viện dã chiến {#for room in rooms}[{room.name}: {room.keptFor ?: 'ai cũng được'}]{/for} {day.words}");
        Files.writeString(folder.resolve("foot.html"), "<div>{printed.by} @ {printed.at.time}</div>");
        Files.createDirectory(folder.resolve("..data"));
        Templates templates = templates();
        Form door = form(DOOR);
        String page = templates.render(DOOR, Printed.SAMPLE.with(door.full()));
        assertTrue(page.contains("Bệnh viện dã chiến [101: Người tiếp xúc gần (F1)]"), page);
        assertTrue(page.contains("ngày 24 tháng 11 năm 2026"), page);
        page = templates.render(DOOR, Printed.SAMPLE.with(door.sparse()));
        assertTrue(page.contains("[101: ai cũng được]"), page);
        Form end = form("end-decision.html");
        page = templates.render(end.file(), Printed.SAMPLE.with(end.full()));
        assertTrue(page.contains("Về việc kết thúc cách ly y tế tập trung"), page);
        assertTrue(page.contains("<div>lan @ 08:15</div>"), page);
    }

    @Test
    void whateverANameSaysIsPrintedAsItIsWritten() throws IOException {
        replace(DOOR, "<p title=\"{camp}\">{camp}</p>");
        Map<String, Object> fields = new LinkedHashMap<>(form(DOOR).full());
        fields.put("camp", "<b>\"{day}\" & {x}</b>");
        String page = templates().render(DOOR, Printed.SAMPLE.with(fields));
        String written = "&lt;b&gt;&quot;{day}&quot; &amp; {x}&lt;/b&gt;";
        assertTrue(page.contains("<p title=\"" + written + "\">" + written + "</p>"), page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            <p>{kamp}</p> ~ kamp
            {#if day}{camp}{#else}{kamp}{/if} ~ kamp
            {#if day || kamp}{camp}{/if} ~ kamp
            {#if !day}{#if kamp}x{/if}{/if} ~ kamp
            {#for room in rooms}{room.nam}{/for} ~ nam
            {#for room in rooms}{#else}{kamp}{/for} ~ kamp
            {#for room in roms}{/for} ~ roms
            {#let shown=kamp}{/let} ~ kamp
            {kamp ?: 'nobody'} ~ kamp
            {#if kamp??}x{/if} ~ kamp
            {camp.raw} ~ raw
            {day.wordz} ~ wordz
            {day.time} ~ time
            {#for room in rooms}{room.keptFor.name}{/for} ~ name
            {inject:door} ~ inject
            {#if day} ~ if
            {#for room in rooms}{/if} ~ if
            {#include letterhead /} ~ letterhead
            {#include foot}{#content}x{/content}{/include} ~ content
            {#when day}{#is 1}x{/when} ~ when
            {camp ~ camp
            """)
    void whatIsWrittenWrongStopsTheStartWithFileLineAndField(String body, String field) throws IOException {
        replace(DOOR, body);
        String message = refused();
        // What is never closed is missed where the file ends.
        assertTrue(message.matches("(?s)door-card\\.html, line [34]: .*"), message);
        assertTrue(message.contains(field), message);
    }

    @Test
    void aFieldThatMayBeNullIsAskedForFirst() throws IOException {
        replace(
                "handover-minutes.html",
                "{#for section in sections}\n{#for one in section.people}\n{one.left.day}{/for}{/for}");
        String message = refused();
        assertTrue(message.startsWith("handover-minutes.html, line 5: "), message);
        assertTrue(message.contains("one.left.day"), message);
    }

    @Test
    void aFaultInWhatAllShareIsNamedThere() throws IOException {
        Files.writeString(folder.resolve("foot.html"), "<div>\n{printed.bye}</div>");
        String message = refused();
        assertTrue(message.startsWith("foot.html, line 2: "), message);
    }

    @Test
    void anOpenTagIsNoPaper() throws IOException {
        replace(DOOR, "{camp}<br>");
        String message = refused();
        assertTrue(message.startsWith("door-card.html: is not well-formed as XHTML"), message);
        assertTrue(message.contains("br"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "<img src=\"https://example.org/a.png\"/>, https://example.org/a.png",
        "<div style=\"background-image: url(file:///etc/passwd)\">x</div>, file:///etc/passwd"
    })
    void nothingIsFetchedForAPaper(String body, String address) throws IOException {
        replace(DOOR, body);
        assertEquals("door-card.html: asks for " + address + ": nothing is fetched for a paper", refused());
    }

    @Test
    void aFileThatReplacesNothingIsATypingError() throws IOException {
        replace("door-cards.html", "{camp}");
        String message = refused();
        assertTrue(
                message.contains("door-cards.html: no template has this name; there are [door-card.html, "), message);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Files.write(folder.resolve(DOOR), "Phòng".getBytes(StandardCharsets.UTF_16));
        assertEquals(folder.resolve(DOOR) + ": is not UTF-8", refused());
        Files.delete(folder.resolve(DOOR));
        Files.createDirectory(folder.resolve(DOOR));
        String message = refused();
        assertTrue(message.startsWith(folder.resolve(DOOR) + ": cannot be read"), message);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere");
        String message = assertThrows(TemplateFault.class, () -> Printer.templates(forms, press, Optional.of(nowhere)))
                .getMessage();
        assertTrue(message.startsWith(nowhere + ": cannot be read"), message);
    }

    @Test
    void theDocumentNamesEveryFieldOfEveryTemplateAndNoOther() throws IOException {
        String document = Files.readString(Path.of("src/docs/papers.md"));
        for (Form form : forms) {
            int from = document.indexOf("## " + form.file());
            assertTrue(from > 0, form.file());
            int to = document.indexOf("\n## ", from);
            String part = document.substring(from, to < 0 ? document.length() : to);
            List<String> named = Pattern.compile("^\\| `([^`]+)`", Pattern.MULTILINE)
                    .matcher(part)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertEquals(names("", Printed.SAMPLE.with(form.full())).toList(), named, form.file());
        }
    }

    /** Otherwise a field would be known where it is said, and unknown where it is not. */
    @Test
    void aPaperOnWhichLittleIsSaidHasTheSameFields() {
        for (Form form : forms) {
            List<String> full = names("", form.full()).toList();
            assertTrue(full.containsAll(names("", form.sparse()).toList()), form.file());
            assertEquals(form.full().keySet(), form.sparse().keySet(), form.file());
            assertFalse(full.isEmpty());
        }
    }

    @SuppressWarnings("unchecked")
    private static Stream<String> names(String before, Map<String, Object> fields) {
        return fields.entrySet().stream().flatMap(field -> {
            String name = before + field.getKey();
            if (field.getValue() instanceof Map<?, ?> inner) {
                return names(name + ".", (Map<String, Object>) inner);
            }
            if (field.getValue() instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Map<?, ?> inner) {
                return Stream.concat(Stream.of(name + "[]"), names(name + "[].", (Map<String, Object>) inner));
            }
            return Stream.of(name);
        });
    }
}
