package vn.cachly.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;

/** How a record travels over HTTP: a strong ETag made of its version, 201 and Location when it is new. */
public final class Answers {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    private Answers() {}

    public static <T extends Versioned> RestResponse<T> ok(T view) {
        return RestResponse.ResponseBuilder.ok(view).tag(tag(view)).build();
    }

    /** 201 with the place of the new record, or 200 when the same record was there already. */
    public static <T extends Versioned> RestResponse<T> recorded(Recorded<T> recorded, String path) {
        if (!recorded.isNew()) {
            return ok(recorded.view());
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, recorded.view())
                .tag(tag(recorded.view()))
                .header(HttpHeaders.LOCATION, path + "/" + recorded.view().id())
                .build();
    }

    /** The version a change was made against. Absent: 428; not one of our tags: 400. */
    public static int version(String ifMatch) {
        if (ifMatch == null) {
            throw new RuleBroken(CommonCode.VERSION_MISSING);
        }
        Matcher tag = ETAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RuleBroken(CommonCode.INVALID).at(HttpHeaders.IF_MATCH);
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Id and version named by a record's address, for the check that nobody changed it in between. */
    public static void same(int seen, int now) {
        if (seen != now) {
            throw new RuleBroken(CommonCode.STALE);
        }
    }

    /** The id of a new record, when the client did not choose one. */
    public static UUID idOr(UUID chosen) {
        return chosen == null ? Ids.next() : chosen;
    }

    private static EntityTag tag(Versioned view) {
        return new EntityTag(Integer.toString(view.version()));
    }
}
