package vn.cachly.paper;

import jakarta.enterprise.context.ApplicationScoped;

/** Quyết định cách ly: somebody is put into quarantine, or stays longer. */
@ApplicationScoped
class QuarantineDecision extends DecisionForm {
    @Override
    public String file() {
        return "quarantine-decision.html";
    }

    @Override
    String kind() {
        return "ENTRY";
    }
}
