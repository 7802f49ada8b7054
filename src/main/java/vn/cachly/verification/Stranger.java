package vn.cachly.verification;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;

/** Somebody who has not signed in: where he asks from. The service looks for him, and shows what is meant for everybody. */
@RequestScoped
class Stranger {
    private static final int NETWORK_BYTES = 8;

    private final HttpServerRequest request;
    private final CurrentActor current;

    Stranger(HttpServerRequest request, CurrentActor current) {
        this.request = request;
        this.current = current;
    }

    /** @return his address; of an IPv6 address the network, whose other addresses are his as well */
    String enter() {
        current.become(Actor.service("public"));
        String address = request.remoteAddress().hostAddress();
        return address == null ? "-" : network(address);
    }

    static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : InetAddress.getByName(address).getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
