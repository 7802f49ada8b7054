package vn.cachly.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Sets a page as PDF, with the letters of Vietnamese inside, and draws the code where the page has left room for it. */
@ApplicationScoped
class CertificatePdf {
    private static final String FAMILY = "Be Vietnam Pro";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float POINTS = 72f / 25.4f;
    /** Where {@code .qr} stands in the template, in millimetres from the left and the bottom edge of the paper. */
    private static final float QR_LEFT = 20 * POINTS;

    private static final float QR_BOTTOM = 26 * POINTS;
    private static final float QR_SIDE = 56 * POINTS;

    byte[] of(String page, QrCode code) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            draw(document, code);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(PDDocument document, QrCode code) throws IOException {
        PDPage page = document.getPage(0);
        float dot = QR_SIDE / code.size();
        try (PDPageContentStream ink = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            ink.setNonStrokingColor(0f);
            for (QrCode.Run run : code.runs()) {
                float top = QR_BOTTOM + QR_SIDE - run.y() * dot;
                ink.addRect(QR_LEFT + run.x() * dot, top - dot, run.width() * dot, dot);
            }
            ink.fill();
        }
    }

    private static InputStream font(String style) {
        return CertificatePdf.class.getResourceAsStream("/fonts/BeVietnamPro-" + style + ".ttf");
    }
}
