package vn.cachly.manifest;

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

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
