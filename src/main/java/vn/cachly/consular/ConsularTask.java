package vn.cachly.consular;

import vn.cachly.task.TaskKind;

/** What has to be done because somebody is a foreigner. */
public enum ConsularTask implements TaskKind {
    /** Written notice to the Consular Department, which tells the embassy (NĐ 101/2010/NĐ-CP, Điều 12). */
    CONSULAR_NOTICE;

    @Override
    public String subject() {
        return "stay";
    }
}
