package vn.cachly.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A QR code as rectangles, which stay sharp on any paper. Its quiet zone is part of it.
 *
 * @param size of its side, in dots
 */
record QrCode(int size, List<Run> runs) {
    private static final int QUIET = 4;

    /** Black dots of a row that lie side by side. */
    record Run(int x, int y, int width) {}

    /** A sheet is folded and stamped: a seventh of the code may be lost. */
    static QrCode of(String content) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            1,
                            1,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
            return new QrCode(dots.getWidth(), runs(dots));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Run> runs(BitMatrix dots) {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < dots.getHeight(); y++) {
            int x = 0;
            while (x < dots.getWidth()) {
                int from = x;
                while (x < dots.getWidth() && dots.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    runs.add(new Run(from, y, x - from));
                }
                x++;
            }
        }
        return runs;
    }

    /** As one shape, to stand in a page; it fills whatever it stands in. */
    String svg() {
        String path = runs.stream()
                .map(run -> "M" + run.x() + " " + run.y() + "h" + run.width() + "v1h-" + run.width() + "z")
                .collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\" width=\"100%\" height=\"100%\"><path d=\"" + path + "\"/></svg>";
    }
}
