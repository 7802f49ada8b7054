package vn.cachly.dates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cachly.protocol.ProtocolVersion;
import vn.cachly.shared.VietNam;

/** Adds up a preview, and remembers every line of it in one number. */
final class Tally {
    private final SortedMap<Integer, Integer> byDays = new TreeMap<>();
    private final MessageDigest digest;
    private int examined;
    private int affected;
    private int moved;
    private int earlier;
    private int later;

    Tally() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Tally add(Affected.Part part) {
        examined += part.examined();
        part.lines().forEach(this::add);
        return this;
    }

    private void add(PreviewLine line) {
        affected++;
        digest.update((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
        if (Objects.equals(line.from(), line.to())) {
            return;
        }
        moved++;
        if (line.from() != null && line.to() != null) {
            if (line.to().isBefore(line.from())) {
                earlier++;
            } else {
                later++;
            }
            byDays.merge((int) ChronoUnit.DAYS.between(day(line.from()), day(line.to())), 1, Integer::sum);
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }

    /** Once: the number is complete then. */
    PreviewView view(ProtocolVersion version) {
        return new PreviewView(
                version.id(),
                examined,
                affected,
                moved,
                earlier,
                later,
                byDays,
                HexFormat.of().formatHex(digest.digest()),
                version.version());
    }
}
