package vn.cachly.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.person.PersonRule;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Who belongs together, so that nobody parts them without knowing. */
@UseCase
@Transactional
@ApplicationScoped
public class FamilyService {
    private final Families families;
    private final Minors minors;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<AllChanged> manyChanges;
    private final Event<PersonsRead> reads;

    FamilyService(
            Families families,
            Minors minors,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<AllChanged> manyChanges,
            Event<PersonsRead> reads) {
        this.families = families;
        this.minors = minors;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.manyChanges = manyChanges;
        this.reads = reads;
    }

    /** @throws RuleBroken PERSON_NOT_FOUND (404), IN_OTHER_FAMILY (409) */
    @Idempotent(FamilyView.class)
    public Recorded<FamilyView> create(CreateFamily command) {
        Happened when = timekeeper.happened(null, null);
        byte[] content = hash.of(command);
        if (!families.add(command, when.recordedAt(), current.get().subject(), content)) {
            Family known = families.findByIdOptional(command.id())
                    .filter(family -> Hash.same(family.contentHash(), content))
                    .orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN).at("id"));
            return new Recorded<>(read(known), false);
        }
        join(command.id(), command.members(), "members", when);
        Family family = families.findById(command.id());
        List<UUID> people =
                command.members().stream().map(MemberEntry::personId).toList();
        fire("family.created", family, people, when);
        return new Recorded<>(view(family), true);
    }

    /** Part of the admission of a group: its parties belong together from now on, all in one statement. */
    public void unite(List<List<MemberEntry>> parties, Happened now) {
        if (parties.isEmpty()) {
            return;
        }
        List<byte[]> hashes = parties.stream().map(party -> hash.of(party)).toList();
        List<Changed> all = families.unite(parties, hashes, now, current.get().subject()).stream()
                .map(one -> new Changed(
                        one.version() == null ? "family.created" : "family.member-added",
                        "family",
                        one.familyId(),
                        one.version() == null ? 0 : one.version(),
                        null,
                        Stream.of(one.people().split(",")).map(UUID::fromString).toList(),
                        now))
                .toList();
        manyChanges.fire(new AllChanged(all));
    }

    /** The family of each of these who is in one, by person; nobody is shown anything. */
    public Map<UUID, UUID> familiesOf(Collection<UUID> people) {
        return people.isEmpty() ? Map.of() : families.of(people);
    }

    /**
     * Everybody in the families of these, and these; nobody is shown anything.
     *
     * @param at when it is asked who is a minor
     */
    public List<Relative> relatives(Collection<UUID> people, Instant at) {
        return people.isEmpty() ? List.of() : families.relatives(people, minors.grownUntil(at));
    }

    public FamilyView view(UUID id) {
        return read(families.findByIdOptional(id).orElseThrow(RuleBroken::notFound));
    }

    @Idempotent(FamilyView.class)
    public FamilyView add(UUID id, int version, AddFamilyMember command) {
        Family family = families.locked(id).seenAs(version);
        Happened when = timekeeper.happened(null, null);
        join(id, List.of(command.entry()), "personId", when);
        return changed("family.member-added", family, command.personId(), when);
    }

    /** @throws RuleBroken NOT_FOUND (404) for whoever does not belong to it */
    @Idempotent(FamilyView.class)
    public FamilyView remove(UUID id, UUID person, int version, RemoveFamilyMember command) {
        Family family = families.locked(id).seenAs(version);
        Happened when = timekeeper.happened(null, null);
        if (!families.leave(id, person, when, current.get().subject(), command.reason())) {
            throw RuleBroken.notFound();
        }
        return changed("family.member-removed", family, person, when);
    }

    private void join(UUID family, List<MemberEntry> members, String field, Happened when) {
        if (families.join(family, members, when, current.get().subject()) != members.size()) {
            throw new RuleBroken(PersonRule.PERSON_NOT_FOUND).at(field);
        }
    }

    private FamilyView changed(String action, Family family, UUID person, Happened when) {
        families.touch(family);
        fire(action, family, List.of(person), when);
        return view(family);
    }

    private FamilyView read(Family family) {
        FamilyView view = view(family);
        List<UUID> ids = Stream.concat(
                        Stream.of(view.id()), view.members().stream().map(FamilyMemberView::personId))
                .toList();
        reads.fire(new PersonsRead("family.read", "family", ids, null));
        return view;
    }

    private FamilyView view(Family family) {
        return family.view(families.members(family.id()));
    }

    private void fire(String action, Family family, List<UUID> people, Happened when) {
        changes.fire(new Changed(action, "family", family.id(), family.version(), null, people, when));
    }
}
