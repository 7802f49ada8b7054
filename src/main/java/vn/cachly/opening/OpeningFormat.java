package vn.cachly.opening;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sheet.SheetReader;

/** What a blank form comes as. */
enum OpeningFormat {
    XLSX(SheetReader.XLSX),
    CSV(SheetReader.CSV + ";charset=UTF-8"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    OpeningFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws RuleBroken INVALID (400) */
    static OpeningFormat of(String name) {
        for (OpeningFormat format : values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new RuleBroken(CommonCode.INVALID).at("format");
    }

    String mediaType() {
        return mediaType;
    }

    /** A text is answered as one: bytes under the name of a text would not be written as they are. */
    Object entity(byte[] file) {
        return this == XLSX ? file : new String(file, StandardCharsets.UTF_8);
    }
}
