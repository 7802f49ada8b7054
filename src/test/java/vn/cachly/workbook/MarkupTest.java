package vn.cachly.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.RuleBroken;

/** Reads what the parser of Java reads, as long as that is harmless. */
class MarkupTest {
    private static final String REFUSED = "refused";
    private static final List<String> PIECES = List.of(
            "<a>",
            "</a>",
            "<b x='1' y=\"&lt;2&#x41;\">",
            "</b>",
            "<c/>",
            "<d  e = 'f' />",
            "text",
            " ",
            "\r\n",
            "&amp;",
            "&#10;",
            "<![CDATA[x]]]>",
            "<!-- - > -->",
            "<?pi x?>",
            "Nguyễn",
            "\ud83d\ude37",
            "<",
            ">",
            "&",
            "]",
            "]]>",
            "'",
            "\"",
            "=",
            "/",
            "</",
            "<!",
            "<?",
            "<a",
            "a>",
            "&#xD800;",
            "&#0;",
            "\u0001",
            "&x;");

    private static String ours(String document) {
        StringBuilder seen = new StringBuilder();
        try {
            Markup xml = new Markup(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
            for (Markup.Event event = xml.next(); event != Markup.Event.DONE; event = xml.next()) {
                switch (event) {
                    case START -> {
                        seen.append('<').append(xml.name());
                        for (String name : List.of("x", "y", "e")) {
                            seen.append(' ').append(xml.attribute(name));
                        }
                        seen.append('>');
                    }
                    case END -> seen.append("</").append(xml.name()).append('>');
                    case TEXT -> seen.append(xml.depth() == 0 ? "" : xml.text());
                    case DONE -> {}
                }
            }
        } catch (RuleBroken e) {
            return REFUSED;
        }
        return seen.toString();
    }

    private static String javas(String document) {
        StringBuilder seen = new StringBuilder();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(document));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        seen.append('<').append(xml.getLocalName());
                        for (String name : List.of("x", "y", "e")) {
                            seen.append(' ').append(xml.getAttributeValue(null, name));
                        }
                        seen.append('>');
                    }
                    case XMLStreamConstants.END_ELEMENT ->
                        seen.append("</").append(xml.getLocalName()).append('>');
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> seen.append(xml.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            return REFUSED;
        }
        return seen.toString();
    }

    private static int compare(long seed, int tries) {
        Random dice = new Random(seed);
        int read = 0;
        for (int i = 0; i < tries; i++) {
            StringBuilder document = new StringBuilder("<r>");
            for (int piece = dice.nextInt(8); piece > 0; piece--) {
                document.append(PIECES.get(dice.nextInt(PIECES.size())));
            }
            String text = document.append("</r>").toString();
            String expected = javas(text);
            if (!expected.equals(REFUSED)) {
                read++;
                assertEquals(expected, ours(text), text);
            }
        }
        return read;
    }

    @Test
    void whatJavasOwnParserReadsIsReadTheSame() {
        assertTrue(compare(20_261_124, 20_000) > 2_000);
    }

    @Test
    @Tag("deep")
    void andSoAreAMillionDocuments() {
        for (int seed = 0; seed < 50; seed++) {
            compare(seed, 20_000);
        }
    }

    @Test
    void nothingIsHeldBeyondItsBound() {
        assertEquals(REFUSED, ours("<a>".repeat(65) + "</a>".repeat(65)));
        assertEquals("<a>".repeat(64) + "</a>".repeat(64), plain("<a>".repeat(64) + "</a>".repeat(64)));
        assertEquals(REFUSED, ours("<" + "a".repeat(201) + "/>"));
        assertEquals(REFUSED, ours("<a " + "b='1' ".repeat(65) + "/>"));
        assertEquals("<a>" + "x".repeat(Markup.LONGEST) + "</a>", plain("<a>" + "x".repeat(1_000_000) + "</a>"));
        assertEquals("<a " + "y".repeat(1_000) + "></a>", plain("<a x='" + "y".repeat(50_000) + "'/>"));
        assertEquals("<a></a>", plain("<a><!--" + "x>".repeat(100_000) + "--></a>"));
    }

    /** Without the attributes that are not there. */
    private static String plain(String document) {
        return ours(document).replace(" null", "");
    }
}
