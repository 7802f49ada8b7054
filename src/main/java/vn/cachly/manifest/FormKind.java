package vn.cachly.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.cachly.sheet.SheetReader;

/** As what a blank form is wanted. */
enum FormKind {
    XLSX(SheetReader.XLSX),
    CSV(SheetReader.CSV + ";charset=UTF-8");

    private final String mediaType;

    FormKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** A text is answered as one: bytes under the name of a text would not be written as they are. */
    Object entity(byte[] file) {
        return this == XLSX ? file : new String(file, StandardCharsets.UTF_8);
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
