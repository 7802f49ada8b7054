package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.layout.LayoutService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/**
 * People who lie in the beds of a camp before anybody wrote it down. Where they lie is a fact: no rule of a room refuses it, and
 * whoever does not fit is told to the caller, who answers for their stays.
 */
@UseCase
@Transactional
@ApplicationScoped
public class ResidentService {
    private final Residents residents;
    private final LayoutService layout;
    private final BedConfig config;
    private final CurrentActor current;

    ResidentService(Residents residents, LayoutService layout, BedConfig config, CurrentActor current) {
        this.residents = residents;
        this.layout = layout;
        this.config = config;
        this.current = current;
    }

    /** The beds of a camp that are not retired, in walking order. */
    public List<Berth> berths(UUID facility, Instant at) {
        return residents.berths(facility, at);
    }

    /** Whether somebody of that birth date may share the bed of a guardian; not when nobody knows the date. */
    public boolean isSmallChild(LocalDate born, Instant at) {
        return born != null
                && born.isAfter(LocalDate.ofInstant(at, VietNam.ZONE).minusYears(config.childUntilYears()));
    }

    /**
     * Takes the rooms until this transaction ends.
     *
     * @return the stays whose bed is, or was since then, in use for somebody or something else
     */
    public Set<UUID> taken(List<UUID> rooms, List<Resident> lying) {
        layout.lock(rooms);
        return Set.copyOf(residents.taken(lying));
    }

    /** Writes down those whose beds were found free by {@link #taken}, in the same transaction and after their stays. */
    public void settle(List<Resident> lying, Instant now) {
        if (residents.settle(lying, now, current.get().subject()) != lying.size()) {
            throw new RuleBroken(BedRule.BED_TAKEN);
        }
    }

    /** Who of these does not fit where he lies, or came in after his room was closed to newcomers. */
    public List<Misfit> misfits(UUID facility, List<UUID> stays, Instant at) {
        return residents.misfits(facility, stays, at);
    }
}
