package vn.cachly.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.regex.Pattern;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.DatabaseRefusal;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Headers;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;

/** Carries a command out once for each key. Runs inside the transaction: a refused command leaves no key behind. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 100)
class Idempotency {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,200}");

    @Inject
    CurrentActor current;

    @Inject
    RequestFacts facts;

    @Inject
    IdempotencyAnswers answers;

    @Inject
    Hash hash;

    @Inject
    ObjectMapper mapper;

    @Inject
    Timekeeper timekeeper;

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        Actor actor = current.get();
        if (actor.isService()) {
            return call.proceed();
        }
        byte[] id = hash.of(actor.issuer(), actor.client(), actor.subject(), key());
        byte[] request = hash.of(call.getMethod().getName(), call.getParameters());
        if (!claimed(id, request)) {
            return first(id, request, call);
        }
        Object answer = call.proceed();
        answers.keep(id, mapper.writeValueAsString(answer));
        return answer;
    }

    private String key() {
        String key = facts.idempotencyKey().orElseThrow(() -> new RuleBroken(IdempotencyRule.KEY_MISSING));
        if (!KEY.matcher(key).matches()) {
            throw new RuleBroken(CommonCode.INVALID).at(Headers.IDEMPOTENCY_KEY);
        }
        return key;
    }

    /** Waits for a twin that is under way, for as long as the connection's lock_timeout allows. */
    private boolean claimed(byte[] id, byte[] request) {
        try {
            return answers.claim(id, request, timekeeper.now());
        } catch (RuntimeException e) {
            if (DatabaseRefusal.isLockTimeout(e)) {
                throw new RuleBroken(IdempotencyRule.IN_PROGRESS);
            }
            throw e;
        }
    }

    private Object first(byte[] id, byte[] request, InvocationContext call) {
        IdempotencyAnswers.Known known = answers.find(id).orElseThrow(() -> new RuleBroken(CommonCode.BUSY));
        if (!Hash.same(known.requestHash(), request)) {
            throw new RuleBroken(IdempotencyRule.KEY_REUSED);
        }
        Class<?> view = call.getMethod().getAnnotation(Idempotent.class).value();
        JavaType type = call.getMethod().getReturnType() == Recorded.class
                ? mapper.getTypeFactory().constructParametricType(Recorded.class, view)
                : mapper.constructType(view);
        try {
            return mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(known.answer());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer of an earlier release cannot be read", e);
        }
    }
}
