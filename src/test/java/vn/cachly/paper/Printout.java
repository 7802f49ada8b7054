package vn.cachly.paper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.cachly.Api;

/**
 * A paper as it came out of the printer. Pictures of it are left in {@code target} for people to look at.
 *
 * @param text of all its pages, as if it were one line, without what stands across it
 */
public record Printout(String text, int pages) {
    private static final int DOTS_PER_INCH = 80;

    /** What is written across a draft would stand between the letters of its lines. */
    private static final class Upright extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getTextMatrix().getShearY() == 0) {
                super.processTextPosition(letter);
            }
        }
    }

    public static String page(Api who, String path) {
        return who.request()
                .accept("text/html")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .extract()
                .asString();
    }

    public static Printout pdf(Api who, String path, String name) throws IOException {
        byte[] pdf = who.request()
                .accept("application/pdf")
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("inline; filename="))
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new Upright();
            stripper.setSortByPosition(true);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                ImageIO.write(picture, "png", new File("target/" + name + "-" + (page + 1) + ".png"));
                for (var font : document.getPage(page).getResources().getFontNames()) {
                    PDFont used = document.getPage(page).getResources().getFont(font);
                    assertTrue(used.isEmbedded() && used.getName().contains("BeVietnamPro"), used.getName());
                }
            }
            return new Printout(stripper.getText(document).replaceAll("\\s+", " "), document.getNumberOfPages());
        }
    }

    /** Nobody may print it but those named, and not from another place; and only as a page or a PDF. */
    public static void closed(String path, Api other, Api mayNot, Api may) {
        for (String type : new String[] {"text/html", "application/pdf"}) {
            Api.nobody().request().accept(type).get("/api/v1" + path).then().statusCode(401);
            mayNot.request().accept(type).get("/api/v1" + path).then().statusCode(403);
            other.request()
                    .accept(type)
                    .get("/api/v1" + path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
        }
        may.request()
                .accept("image/png")
                .get("/api/v1" + path)
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    public void says(String... lines) {
        int from = 0;
        for (String line : lines) {
            int found = text.indexOf(line, from);
            assertTrue(found >= 0, line + " in " + text);
            from = found + line.length();
        }
    }
}
