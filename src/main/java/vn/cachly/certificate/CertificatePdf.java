package vn.cachly.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import vn.cachly.printing.PdfPress;

/** Sets a certificate as PDF and draws the code where the page has left room for it. */
@ApplicationScoped
class CertificatePdf {
    private static final float POINTS = 72f / 25.4f;
    /** Where {@code .qr} stands in the template, in millimetres from the left and the bottom edge of the paper. */
    private static final float QR_LEFT = 20 * POINTS;

    private static final float QR_BOTTOM = 26 * POINTS;
    private static final float QR_SIDE = 56 * POINTS;

    private final PdfPress press;

    CertificatePdf(PdfPress press) {
        this.press = press;
    }

    byte[] of(String page, QrCode code) {
        return press.print(page, document -> draw(document, code));
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
}
