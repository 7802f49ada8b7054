package vn.cachly.order;

import java.time.Instant;
import java.time.LocalDate;
import vn.cachly.shared.VietNam;

/**
 * An order for entry as a list tells of it: by its words, before anybody has looked for the delegation behind the signature.
 *
 * @param legalBasis what it rests on, as written
 */
public record SignedPaper(String number, String issuer, String legalBasis, String signer, Instant signedAt) {
    /** Within a camp an order is known by who issued it and its number. */
    public boolean isSameOrder(SignedPaper other) {
        return number.equals(other.number) && issuer.equals(other.issuer);
    }

    LocalDate day() {
        return LocalDate.ofInstant(signedAt, VietNam.ZONE);
    }
}
