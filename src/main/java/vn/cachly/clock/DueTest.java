package vn.cachly.clock;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.TestMethod;

/** A test that a version asks for, with its date in Viet Nam. */
public record DueTest(
        Phase phase,

        @Schema(description = "\"Ngày thứ N\"", examples = "14")
        int day,

        LocalDate date,
        List<TestMethod> methods) {}
