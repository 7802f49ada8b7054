package vn.cachly.certificate;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.VietNam;

/** Writes a certificate the way papers are written here: in Vietnamese, the titles in English too for whoever reads it abroad. */
@ApplicationScoped
class CertificatePapers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SIGNED = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** What still leaves room for a signature in the usual size. */
    private static final int USUAL_LETTERS = 320;

    private final CertificatePdf pdf;

    CertificatePapers(CertificatePdf pdf) {
        this.pdf = pdf;
    }

    /** @throws RuleBroken CERTIFICATE_ERASED (409) */
    String page(CertificateView certificate) {
        return sheet(
                        certificate,
                        new RawString(QrCode.of(certificate.qrContent()).svg()))
                .render();
    }

    /** @throws RuleBroken CERTIFICATE_ERASED (409) */
    byte[] pdf(CertificateView certificate) {
        return pdf.of(sheet(certificate, null).render(), QrCode.of(certificate.qrContent()));
    }

    private static CertificateSheet sheet(CertificateView certificate, RawString qr) {
        PrintedCertificate printed = certificate.printed();
        if (printed == null) {
            throw new RuleBroken(CertificateRule.CERTIFICATE_ERASED);
        }
        return new CertificateSheet(
                certificate,
                printed,
                birth(printed.birthDate()),
                text(printed.sex()),
                country(printed.nationality()),
                text(printed.identifierKind()),
                day(certificate.from()),
                day(certificate.to()),
                day(certificate.followUpUntil()),
                SIGNED.format(dayOf(certificate.issuedAt())),
                certificate.revokedAt() == null ? null : day(dayOf(certificate.revokedAt())),
                qr,
                isMuch(certificate, printed));
    }

    private static boolean isMuch(CertificateView certificate, PrintedCertificate printed) {
        int letters = Stream.of(
                        certificate.issuer(),
                        certificate.decisionNumber(),
                        printed.name(),
                        printed.address(),
                        printed.facility(),
                        printed.unit())
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
        return letters > USUAL_LETTERS;
    }

    private static String country(String code) {
        return code == null ? "" : new Locale.Builder().setRegion(code).build().getDisplayCountry(VIETNAMESE);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** 1984-05-12 is written 12/05/1984 here. */
    private static String birth(String date) {
        if (date == null) {
            return "";
        }
        List<String> parts = Arrays.asList(date.split("-"));
        Collections.reverse(parts);
        return String.join("/", parts);
    }

    private static String text(Sex sex) {
        return switch (sex) {
            case MALE -> "Nam";
            case FEMALE -> "Nữ";
            case OTHER -> "Khác";
            case UNKNOWN -> "";
        };
    }

    private static String text(IdentifierKind kind) {
        if (kind == null) {
            return "Giấy tờ";
        }
        return switch (kind) {
            case CCCD -> "Số định danh (CCCD)";
            case CMND -> "Số CMND";
            case PASSPORT -> "Số hộ chiếu";
            case BHYT -> "Số thẻ bảo hiểm y tế";
            case OTHER -> "Giấy tờ số";
        };
    }
}
