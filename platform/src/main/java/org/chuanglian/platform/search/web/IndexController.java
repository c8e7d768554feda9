package org.chuanglian.platform.search.web;

import java.time.Instant;
import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.search.follow.IndexState;
import org.chuanglian.platform.search.follow.SubjectFollower;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.View;

/** How the index stands, and its rebuild; for administrators. */
@Controller
class IndexController {

    static final String PATH = "/search/index";

    private final SubjectFollower follower;
    private final Templates templates;

    IndexController(SubjectFollower follower, Templates templates) {
        this.follower = follower;
        this.templates = templates;
    }

    /** The page, or the part that changes when htmx asks. */
    @Admits(Admission.ADMINISTRATORS)
    @GetMapping(PATH)
    Html show(Frame frame, @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment) {
        IndexPage page = page(frame.titled(frame.t(SearchText.INDEX)));
        return Html.of(fragment ? templates.searchIndexState(page) : templates.searchIndex(page));
    }

    @Admits(Admission.ADMINISTRATORS)
    @PostMapping(PATH)
    View rebuild(Frame frame) {
        follower.rebuild();
        return Onward.to(frame, PATH);
    }

    private IndexPage page(Frame frame) {
        IndexState state = follower.state();
        Optional<IndexState.Progress> building = state.building();
        long done = building.map(IndexState.Progress::done).orElse(0L);
        long total = building.map(IndexState.Progress::total).orElse(0L);
        return new IndexPage(
                frame,
                building.isPresent()
                        ? frame.t(SearchText.INDEX_BUILDING, Results.figure(done), Results.figure(total))
                        : frame.t(SearchText.INDEX_READY, Results.figure(state.subjects())),
                Results.figure(state.subjects()),
                followed(frame, state.followedAt()),
                building.isPresent(),
                done,
                total,
                building.flatMap(IndexState.Progress::rate)
                        .map(rate -> frame.t(SearchText.RATE_VALUE, Results.figure(rate)))
                        .orElse(frame.t(SearchText.UNKNOWN_YET)),
                building.flatMap(IndexState.Progress::left)
                        .map(left -> frame.t(SearchText.LEFT_VALUE, Results.figure(left.toSeconds())))
                        .orElse(frame.t(SearchText.UNKNOWN_YET)));
    }

    private String followed(Frame frame, @Nullable Instant at) {
        return at == null ? frame.t(SearchText.NEVER) : ChinaTime.second(at);
    }
}
