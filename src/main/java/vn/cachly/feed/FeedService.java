package vn.cachly.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.UseCase;

/** Changes for those who follow. */
@UseCase
@Transactional
@ApplicationScoped
public class FeedService {
    private final Feed feed;

    FeedService(Feed feed) {
        this.feed = feed;
    }

    ChangePage since(long position, int limit) {
        if (limit < 1 || limit > Keyset.MAX_LIMIT) {
            throw new RuleBroken(CommonCode.INVALID).at("limit");
        }
        List<ChangeLine> changes = feed.since(position, limit);
        return new ChangePage(
                changes,
                changes.isEmpty() ? position : changes.get(changes.size() - 1).position());
    }
}
