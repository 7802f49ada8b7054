package vn.cachly.paper;

import jakarta.enterprise.context.ApplicationScoped;

/** Quyết định kết thúc cách ly: the list of those who may leave. */
@ApplicationScoped
class EndDecision extends DecisionForm {
    @Override
    public String file() {
        return "end-decision.html";
    }

    @Override
    String kind() {
        return "END";
    }
}
