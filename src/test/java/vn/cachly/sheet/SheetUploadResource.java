package vn.cachly.sheet;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes a file as any operation may. */
@Path("/test/sheets")
@Produces(MediaType.APPLICATION_JSON)
class SheetUploadResource {
    record Uploaded(String sha256, int bytes, int rows, int good) {}

    @POST
    @PermitAll
    @Operation(hidden = true)
    @Consumes({SheetReader.CSV, SheetReader.XLSX, SheetReader.ANY})
    public Uploaded upload(byte[] command) {
        AtomicInteger good = new AtomicInteger();
        SheetFaults faults = new SheetFaults();
        SheetRead read = SheetReader.read(
                command, Reading.PASSENGERS.atMost(12_000_000, 100_000), faults, row -> good.incrementAndGet());
        faults.refuse();
        return new Uploaded(read.sha256(), command.length, read.rows(), good.get());
    }
}
