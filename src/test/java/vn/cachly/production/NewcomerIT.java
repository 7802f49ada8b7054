package vn.cachly.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newcomer with a fresh copy: the README's first command, then its first five minutes, its night and the way home, word for word. */
@Tag("deep")
class NewcomerIT {
    private static final Pattern SUSPECT = Pattern.compile(
            "\"name\":\"([^\"]*)\".*\"outcome\":\"SUSPECT_ROOM\".*\"building\":\"(.*?)\".*\"room\":\"(.*?)\",\"bed\"");
    private static final String READY = "Cách Ly is running, with %s demo province";

    @Test
    void theReadmeDoesWhatItSaysAlsoAfterARestart() throws Exception {
        Development.copy();
        int port = PackagedService.freePort();
        List<String> said;
        try (Development development = new Development(port, READY.formatted("a new"))) {
            said = development.readme();
        }
        new Readme().assertAnswers(said);
        assertApart(said);
        assertPaper();
        assertEquals(List.of(3, 8), occupied(said).subList(0, 2), String.join("\n", said));
        for (int person = 1; person <= 5; person++) {
            String id = "\"id\":\"01990000-0000-7000-8000-00000000e10" + person + "\"";
            String line = said.get(person);
            assertTrue(
                    line.contains(id) && line.contains("\"status\":\"OPEN\"") || line.contains("allowedActions"), line);
        }
        assertEquals(said.get(5), said.get(7), "the repeat is answered like the first");
        assertTrue(said.get(8).contains("\"BED_TAKEN\""), said.get(8));
        assertTrue(said.get(9).contains("\"ROOM_SEX\""), said.get(9));
        assertTrue(said.get(12).contains("\"TREATMENT\""), said.get(12));
        assertTrue(said.get(13).contains("CLEANING"), said.get(13));
        assertTrue(said.get(17).contains("stay.admitted") && said.get(17).contains("stay.ended"), said.get(17));
        assertTrue(said.get(18).contains("\"intact\":true"), said.get(18));
        assertTrue(said.get(21).contains("\"missing\":1"), said.get(21));
        assertTrue(said.get(22).contains("Demo Chi"), said.get(22));
        assertTrue(said.get(23).contains("\"lastRollCall\":{\"calledAt\""), said.get(23));
        assertTrue(said.get(24).contains("\"instrument\":\"01/DEMO\""), said.get(24));
        assertTrue(said.get(25).contains("LAST_CONTACT"), said.get(25));
        assertTrue(said.get(27).contains("\"byDays\":{\"7\":"), said.get(27));
        assertTrue(
                said.get(28).contains("\"suggestedOutcome\":\"SUSPECT_ROOM\"")
                        && said.get(28).contains("\"outcome\":\"SUSPECT_ROOM\""),
                said.get(28));
        assertTrue(said.get(29).startsWith("[{"), said.get(29));
        try (Development again = new Development(port, READY.formatted("the"))) {
            assertEquals(7, occupied(again.readme()).get(0), "what was there before the restart is there");
        }
    }

    /** The two of the bus who have a fever lie in two rooms. */
    private static void assertApart(List<String> said) {
        List<MatchResult> two = said.stream()
                .map(SUSPECT::matcher)
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .toList();
        assertEquals(
                List.of("Nguyễn Demo Hải", "Huỳnh Demo Hà"),
                two.stream().map(one -> one.group(1)).toList());
        assertNotEquals(
                two.get(0).group(2) + two.get(0).group(3),
                two.get(1).group(2) + two.get(1).group(3));
    }

    /** What whoever left can hold in his hand. */
    private static void assertPaper() throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of("/tmp/certificate.pdf"));
        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
        String page = Files.readString(Path.of("/tmp/certificate.html"));
        assertTrue(page.contains("601/QĐ-CLYT (demo)"), page);
    }

    private static List<Integer> occupied(List<String> said) {
        Pattern occupied = Pattern.compile("^\\{.*?\"occupied\":(\\d+)");
        return said.stream()
                .map(occupied::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
