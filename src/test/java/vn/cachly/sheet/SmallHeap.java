package vn.cachly.sheet;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.cachly.problem.RuleBroken;

/** A process with little memory that reads every file of a folder and says of each what came of it, and how long it took. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder[0]))) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                String outcome = outcome(bytes);
                long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
                System.out.println(file.getFileName() + " " + bytes.length + " " + outcome + " " + millis);
            }
        }
    }

    private static String outcome(byte[] file) {
        SheetFaults faults = new SheetFaults();
        try {
            SheetRead read = SheetReader.read(file, Reading.PASSENGERS, faults, row -> {});
            List<SheetFault> listed = faults.listed();
            return listed.isEmpty() ? read.rows() + "_rows" : listed.get(0).code();
        } catch (RuleBroken e) {
            return e.code().name();
        } catch (OutOfMemoryError e) {
            return "OUT_OF_MEMORY";
        }
    }
}
