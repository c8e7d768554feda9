package org.chuanglian.platform.index.web;

import gg.jte.output.StringOutput;
import java.util.List;
import java.util.function.UnaryOperator;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.index.IndexReading;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexRuns;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.IndexText;
import org.chuanglian.platform.index.Scope;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Draws the page once after the start and throws it away, so that the first reader does not wait for what all of them use. */
@Component
class FirstPage {

    private final IndexSchemes schemes;
    private final IndexRuns runs;
    private final IndexLook look;
    private final IndexPages pages;
    private final Templates templates;

    FirstPage(IndexSchemes schemes, IndexRuns runs, IndexLook look, IndexPages pages, Templates templates) {
        this.schemes = schemes;
        this.runs = runs;
        this.look = look;
        this.pages = pages;
        this.templates = templates;
    }

    @Async
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        for (Scope scope : Scope.values()) {
            draw(scope);
        }
    }

    /** The page as a stranger reads it; empty where there is no index yet. */
    String draw(Scope scope) {
        Reader stranger = new Reader.Nobody();
        Frame bare = new Frame(
                Language.CHINESE,
                "/index",
                Frame.Visit.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                UnaryOperator.identity(),
                "",
                "",
                List.of());
        StringOutput drawn = new StringOutput();
        switch (runs.newest(schemes.of(scope))) {
            case IndexReading.NotYet _ -> {}
            case IndexReading.Computed(IndexRun run) ->
                templates
                        .indexIndex(pages.page(
                                bare.in(IndexRooms.INDEX, bare.t(IndexText.INDEX)),
                                look.at(run, stranger, null, null),
                                new IndexPages.Asked(stranger, null, null)))
                        .render(drawn);
        }
        return drawn.toString();
    }
}
