package vn.cachly.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A body that comes in pieces does not say how large it is: it is counted while it is read. */
public class BodyCount {
    private final BodyLimit limit;

    BodyCount(BodyLimit limit) {
        this.limit = limit;
    }

    @ServerRequestFilter
    public void count(ContainerRequestContext request) {
        if (BodyLimit.mayHaveBody(request.getMethod()) && request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null) {
            long most = limit.of(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    /** Ends with a refusal of ours where Quarkus would break off without a word. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long most) {
            super(body);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            take(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            take(Math.max(0, count));
            return count;
        }

        private void take(int count) {
            left -= count;
            if (left < 0) {
                throw new RuleBroken(CommonCode.TOO_LARGE);
            }
        }
    }
}
