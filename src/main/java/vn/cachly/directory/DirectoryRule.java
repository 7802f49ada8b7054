package vn.cachly.directory;

import vn.cachly.problem.Code;

/** What nobody can be looked up by. */
enum DirectoryRule implements Code {
    SEARCH_TOO_SHORT(400);

    private final int status;

    DirectoryRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
