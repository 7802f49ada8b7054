package vn.cachly.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Certifying;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;

/** The paper itself. Pictures of it are left in {@code target} for people to look at. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class CertificatePaperTest {
    private static final int DOTS_PER_INCH = 300;

    @Inject
    Fixtures fixtures;

    @Inject
    Certifying certifying;

    @Inject
    TestClock clock;

    private Camp camp;
    private CertificateView issued;

    @BeforeEach
    void issue() {
        clock.freeze("2026-11-19T08:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"))
                .person("name", "Nguyễn Thị Mỹ Hạnh Ưỡng")
                .paper("CCCD", "091184000999")
                .person(
                        "addressAfter",
                        Body.of("text", "Ấp Xà Xía, phường Mỹ Đức, thành phố Hà Tiên, tỉnh Kiên Giang"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        issued = certifying.issue(camp, person);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private byte[] paper(String type) {
        return camp.commander()
                .request()
                .accept(type)
                .get("/api/v1/certificates/" + issued.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void thePaperIsOnePageWithEveryMarkOfVietnameseAndItsOwnLetters() throws IOException {
        byte[] pdf = paper("application/pdf");
        Files.write(Path.of("target", "certificate.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            for (String line : new String[] {
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập – Tự do – Hạnh phúc",
                "HOÀN THÀNH CÁCH LY Y TẾ TẬP TRUNG",
                "Nguyễn Thị Mỹ Hạnh Ưỡng",
                "Ấp Xà Xía, phường Mỹ Đức, thành phố Hà Tiên",
                "Từ ngày 05/11/2026 đến hết ngày 18/11/2026",
                "ngày 19 tháng 11 năm 2026",
                "BỘ CHỈ HUY QUÂN SỰ TỈNH AN GIANG",
                issued.serial()
            }) {
                assertTrue(text.contains(line), line + " in " + text);
            }
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("BeVietnamPro"), font.getName());
            }
        }
    }

    @Test
    void theCodeOnThePaperIsReadBackAndIsWhatWasSigned() throws IOException, ReaderException {
        try (PDDocument document = Loader.loadPDF(paper("application/pdf"))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            ImageIO.write(image, "png", Path.of("target", "certificate.png").toFile());
            assertEquals(issued.verifyAt() + "#" + issued.jws(), read(document));
        }
    }

    @Test
    void theLongestNamesAndAddressesStillFitOnOnePage() throws IOException, ReaderException {
        Admission person = Admission.into(camp.bed("101/2"))
                .person("name", "Nguyễn Thị Ưỡng ".repeat(12).strip())
                .paper("OTHER", "X".repeat(50))
                .person(
                        "addressAfter",
                        Body.of("text", "Ấp Xà Xía, phường Mỹ Đức ".repeat(12).strip()));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        issued = certifying.issue(camp, person);
        certifying.revoke(List.of(person.stay()), RevokeCode.OTHER, null);
        try (PDDocument document = Loader.loadPDF(paper("application/pdf"))) {
            assertEquals(1, document.getNumberOfPages());
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            assertTrue(text.contains("KHÔNG CÒN GIÁ TRỊ"), text);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            ImageIO.write(
                    image, "png", Path.of("target", "certificate-dense.png").toFile());
            assertEquals(issued.verifyAt() + "#" + issued.jws(), read(document));
        }
    }

    /** The page has the same code as a shape; drawn by hand here, because no browser runs in a test. */
    @Test
    void thePageHasTheSameCode() throws IOException {
        String page = new String(paper("text/html"), StandardCharsets.UTF_8);
        Files.writeString(Path.of("target", "certificate.html"), page);
        QrCode code = QrCode.of(issued.qrContent());
        assertTrue(page.contains(code.svg()));
        assertTrue(code.size() <= 89, "a telephone reads it from paper: " + code.size());
    }

    /** As a telephone does that is held nearer and farther until it has read. */
    private static String read(PDDocument document) throws IOException, ReaderException {
        ReaderException last = null;
        for (int dots : new int[] {DOTS_PER_INCH, 250, 350, 400}) {
            try {
                return read(new PDFRenderer(document).renderImageWithDPI(0, dots));
            } catch (ReaderException e) {
                last = e;
            }
        }
        throw last;
    }

    private static String read(BufferedImage image) throws ReaderException {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), dots);
        return new QRCodeMultiReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
