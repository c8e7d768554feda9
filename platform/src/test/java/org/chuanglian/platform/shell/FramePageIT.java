package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class FramePageIT {

    @Autowired
    private Site site;

    @Autowired
    private List<Room> rooms;

    @Test
    void speaksChineseAtThePlainAddressAndEnglishBelowEn() {
        Site.Answer chinese = site.get("/accessibility?from=footer");
        assertThat(chinese.page().expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(chinese.header("Content-Language")).isEqualTo("zh-CN");
        assertThat(chinese.text("h1")).isEqualTo("无障碍声明");

        Site.Answer english = site.get("/en/accessibility?from=footer", "Accept-Language", "zh-CN");
        assertThat(english.page().expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.text("h1")).isEqualTo("Accessibility");
    }

    @Test
    void keepsAddressAndQueryWhenTheLanguageChanges() {
        Document chinese =
                site.get("/accessibility?a=1&b=二".replace("二", "%E4%BA%8C")).page();
        assertThat(chinese.expectFirst(".tools a[hreflang=en]").attr("href"))
                .isEqualTo("/en/accessibility?a=1&b=%E4%BA%8C");
        assertThat(chinese.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("zh-CN", "en");
        Document english = site.get("/en/accessibility?a=1").page();
        assertThat(english.expectFirst(".tools a[hreflang=zh-CN]").attr("href")).isEqualTo("/accessibility?a=1");
    }

    @Test
    void leadsEnglishReadersToEnglishPages() {
        Document page = site.get("/en/accessibility").page();
        assertThat(page.select(".rail a[href], .footer a[href], .crumbs a[href]"))
                .isNotEmpty()
                .allMatch(link -> link.attr("href").startsWith("/en/"));
    }

    @Test
    void carriesNoStyleAndNoScriptInside() {
        Document page = site.get("/accessibility").page();
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("script")).isNotEmpty().allMatch(script -> script.hasAttr("src"));
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .contains("class")
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void servesAssetsUnderNamesThatMayBeKeptForEver() {
        Element style = site.get("/accessibility").page().expectFirst("link[rel=stylesheet]");
        assertThat(style.attr("href")).matches("/assets/app-[0-9a-f]{32}\\.css");
        Site.Answer answer = site.get(style.attr("href"), "Accept-Encoding", "gzip");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(site.get(style.attr("href")).body()).containsPattern("fonts/plex-400-[0-9a-f]{32}\\.woff2");
        assertThat(site.get("/assets/nothing.css").status()).isEqualTo(404);
    }

    @Test
    void hasAGlyphForEverySignOfTheRail() throws IOException {
        String glyphs = Files.readString(Path.of("src/main/fonts/song-titles.txt"));
        assertThat(rooms).isNotEmpty();
        Stream<String> names = Stream.concat(
                rooms.stream().map(room -> room.name().chinese()),
                Stream.of(Verb.values()).map(verb -> verb.mark().chinese()));
        assertThat(Stream.concat(names, Stream.of(ShellText.BRAND.chinese())))
                .allSatisfy(name -> assertThat(name.codePoints().mapToObj(Character::toString))
                        .as("run src/main/fonts/subset.sh after adding " + name)
                        .allMatch(glyphs::contains));
    }
}
