package vn.cachly.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/** One HTTP/1.1 connection that costs the measuring process next to nothing; a real client would be measured with it. */
final class Wire implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String common;

    Wire(int port, String token) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
        common = "Host: localhost\r\nAuthorization: Bearer " + token + "\r\n";
    }

    /** Status and body of an answer. */
    record Answer(int status, String body) {}

    Answer get(String path) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\n" + common + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return read();
    }

    Answer post(String path, String json) throws IOException {
        return post(path, "application/json", json);
    }

    /** A change of what nobody has changed before. */
    Answer post(String path, String type, String text) throws IOException {
        return post(path, 0, type, text);
    }

    /** A change of what has been changed so often. */
    Answer post(String path, int version, String json) throws IOException {
        return post(path, version, "application/json", json);
    }

    private Answer post(String path, int version, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\n" + common
                        + "Content-Type: " + type + "\r\nIf-Match: \"" + version + "\"\r\nIdempotency-Key: "
                        + UUID.randomUUID()
                        + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        out.write(request);
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            chunked |= header.equalsIgnoreCase("transfer-encoding: chunked");
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    /** A long answer comes in pieces, each after its length. */
    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = length(); length > 0; length = length()) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int length() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("connection closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
