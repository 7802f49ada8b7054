package vn.cachly.shared;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.DatabaseRefusal;
import vn.cachly.problem.RuleBroken;

/** Tries a transaction again that PostgreSQL ended in favour of another; after the last try the caller gets 409 BUSY. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class DeadlockRetry {
    private static final int TRIES = 4;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    Object tryAgain(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (!DatabaseRefusal.isTransient(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    throw new RuleBroken(CommonCode.BUSY);
                }
            }
        }
    }
}
