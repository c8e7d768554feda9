package org.chuanglian.platform.index.web;

import java.util.Arrays;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Measure;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.shell.Frame;

/** Says among whom a page compares, and leads to the others. */
final class ScopePages {

    private ScopePages() {}

    static ScopePart part(Frame frame, Scope scope) {
        return new ScopePart(
                scope == Scope.PROVINCES ? "" : scope.code(),
                frame.t(Written.place(scope)),
                frame.t(Written.places(scope)),
                switch (scope) {
                    case PROVINCES -> "";
                    case DISTRICTS -> frame.t(IndexText.DISTRICTS_NOTE, Measure.LEAST_MEMBERS);
                    case INSTITUTIONS -> frame.t(IndexText.INSTITUTIONS_NOTE);
                },
                Arrays.stream(Scope.values())
                        .map(one -> new ScopePart.Link(
                                frame.t(Written.place(one)),
                                frame.href("/index" + Written.query(one, "")),
                                one == scope))
                        .toList());
    }
}
