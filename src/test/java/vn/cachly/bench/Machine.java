package vn.cachly.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What processes cost, as Linux tells it; empty elsewhere. */
final class Machine {
    private static final double TICKS_PER_SECOND = 100;

    private Machine() {}

    /** CPU seconds of a process so far. */
    static Optional<Double> cpu(long pid) {
        return stat(pid)
                .map(fields -> (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / TICKS_PER_SECOND);
    }

    /** CPU seconds of a process and all below it so far, also of those that have gone. */
    static Optional<Double> cpuOfTree(long pid) {
        Optional<String[]> root = stat(pid);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        for (int field = 11; field <= 14; field++) {
            sum += Double.parseDouble(root.get()[field]) / TICKS_PER_SECOND;
        }
        sum += ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToDouble(child -> cpu(child.pid()).orElse(0.0))
                .sum();
        return Optional.of(sum);
    }

    /** Resident memory in MiB. */
    static Optional<Double> residentMebibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1_024)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String[]> stat(long pid) {
        try {
            String text = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return Optional.of(text.substring(text.lastIndexOf(')') + 2).split(" "));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
