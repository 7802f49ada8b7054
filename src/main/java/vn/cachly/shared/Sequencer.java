package vn.cachly.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/**
 * Some times a second one instance numbers what has been committed since. A serial number given while writing would skip
 * what commits late, and a number taken under a lock by each writer would make all writers queue.
 */
@ApplicationScoped
public class Sequencer {
    private static final long LOCK = 0x6361_6368_6c79L;

    private final Session session;
    private final Timekeeper timekeeper;
    private final Event<SequencerTurn> turns;

    Sequencer(Session session, Timekeeper timekeeper, Event<SequencerTurn> turns) {
        this.session = session;
        this.timekeeper = timekeeper;
        this.turns = turns;
    }

    /** Numbers everything that was committed before this call; for whoever is about to read it. Waits for whoever is at it. */
    @Transactional
    public void catchUp() {
        Scalar.query(session, "select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        turns.fire(new SequencerTurn(timekeeper.now()));
    }

    /** The lock is taken by a statement of its own, so that those after it see what its last holder committed. */
    @Transactional
    public void turn() {
        boolean mine = Scalar.query(session, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (mine) {
            turns.fire(new SequencerTurn(timekeeper.now()));
        }
    }
}
