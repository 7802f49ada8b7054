package vn.cachly.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets a page as PDF, with the letters of Vietnamese inside. */
@ApplicationScoped
public class PdfPress {
    private static final String FAMILY = "Be Vietnam Pro";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** A list of a thousand people is laid out in memory: others wait, rather than all of them running out of it. */
    private static final int AT_ONCE = 2;

    /** Something that is drawn on a paper once it is set. */
    public interface Ink {
        void draw(PDDocument document) throws IOException;
    }

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Nothing that the page asks for is fetched. */
    public byte[] print(String page, Ink ink) {
        return print(page, ink, uri -> {});
    }

    /** @param refused is told what the page asked for and did not get */
    byte[] print(String page, Ink ink, Consumer<String> refused) {
        turns.acquireUninterruptibly();
        try {
            return set(page, ink, refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private static byte[] set(String page, Ink ink, Consumer<String> refused) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> {
            refused.accept(uri);
            return null;
        });
        builder.withHtmlContent(page, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            ink.draw(document);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String style) {
        return PdfPress.class.getResourceAsStream("/fonts/BeVietnamPro-" + style + ".ttf");
    }
}
