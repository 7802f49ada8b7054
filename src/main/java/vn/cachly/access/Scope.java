package vn.cachly.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import vn.cachly.shared.UseCase;

/** Tells the database, once for each transaction, where the actor may act. What lies elsewhere does not exist for it. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Scope {
    private static final Object ENTERED = new Object();

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Inject
    CurrentActor current;

    @Inject
    Assignments assignments;

    @Inject
    Clock clock;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (transactions.getResource(ENTERED) == null) {
            Actor actor = current.get();
            if (actor.isService()) {
                assignments.enterEverywhere();
            } else {
                assignments.enter(actor, clock.instant());
            }
            transactions.putResource(ENTERED, true);
        }
        return call.proceed();
    }
}
