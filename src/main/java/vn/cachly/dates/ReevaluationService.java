package vn.cachly.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.job.JobService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.Rule;
import vn.cachly.protocol.VersionService;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** What a version would do to those who are in quarantine, and doing it. */
@UseCase
@Transactional
@ApplicationScoped
public class ReevaluationService {
    private static final UUID FIRST = new UUID(0, 0);

    private final Affected affected;
    private final RuleToAll ruleToAll;
    private final VersionService versions;
    private final JobService jobs;
    private final Event<PersonsRead> looks;

    ReevaluationService(
            Affected affected,
            RuleToAll ruleToAll,
            VersionService versions,
            JobService jobs,
            Event<PersonsRead> looks) {
        this.affected = affected;
        this.ruleToAll = ruleToAll;
        this.versions = versions;
        this.jobs = jobs;
        this.looks = looks;
    }

    /** Of a draft as if it were published; of one that begins later as of that moment. */
    public PreviewView preview(UUID protocol, UUID version) {
        return ruleToAll.preview(versions.ruled(protocol, version)).view();
    }

    /** The stays of a preview, by camp and id. */
    public Page<PreviewLine> lines(UUID protocol, UUID version, Keyset keyset) {
        Rule rule = versions.ruled(protocol, version);
        UUID camp = keyset.key().isEmpty() ? FIRST : uuid(keyset.key());
        List<PreviewLine> lines = affected.after(rule, camp, keyset.id())
                .flatMap(part -> part.lines().stream())
                .limit(keyset.rows())
                .toList();
        List<UUID> ids = lines.stream().map(PreviewLine::stayId).toList();
        looks.fire(new PersonsRead("protocol.preview-read", "stay", ids, null));
        return keyset.page(lines, line -> line.facilityId().toString(), PreviewLine::stayId);
    }

    /**
     * At once, or as a job that does the same when it runs.
     *
     * @throws RuleBroken NOT_PUBLISHED, NOT_IN_FORCE, PREVIEW_OUTDATED (409)
     */
    @Idempotent(Reevaluation.class)
    public Reevaluation reevaluate(UUID protocol, UUID version, Reevaluate command) {
        Rule rule = ruleToAll.inForce(protocol, version);
        RuleToAll.Preview seen = ruleToAll.preview(rule).sameAs(command.fingerprint());
        return seen.view().affected() > JobService.AT_ONCE
                ? new Reevaluation(null, jobs.begin(ReevaluationJob.of(rule, seen.view(), command)))
                : new Reevaluation(ruleToAll.apply(rule, seen, command), null);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken(CommonCode.INVALID).at("cursor");
        }
    }
}
