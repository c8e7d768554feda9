package org.chuanglian.platform.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@PlatformTest
@Import(ErrorPageIT.Failing.class)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageIT {

    @Autowired
    private Site site;

    @RestController
    static class Failing {

        @Admits(Admission.EVERYBODY)
        @GetMapping({"/failing/{code}", "/api/failing/{code}"})
        String fail(@PathVariable ErrorCode code) {
            throw new PlatformException(code, "Failed as " + code + ".\nMaybe on purpose.");
        }

        @Admits(Admission.EVERYBODY)
        @GetMapping("/failing")
        String failUnexpectedly(@RequestParam int number) {
            throw new IllegalStateException("secret detail " + number);
        }
    }

    @Test
    void tellsInBothLanguagesThatAPageIsMissing() {
        Site.Answer chinese = site.get("/no/such/page");
        assertThat(chinese.status()).isEqualTo(404);
        assertThat(chinese.text("h1")).isEqualTo("没有这个页面");
        assertThat(chinese.page().select(".rail, .topbar, .footer")).hasSize(3);
        assertThat(chinese.page().select("main a[href=/]")).isNotEmpty();
        Site.Answer english = site.get("/en/no/such/page");
        assertThat(english.status()).isEqualTo(404);
        assertThat(english.text("h1")).isEqualTo("There is no such page");
        assertThat(english.page().select(".tools a[hreflang=zh-CN]").attr("href"))
                .isEqualTo("/no/such/page");
    }

    @Test
    void givesEveryErrorCodeTheStatusOfItsType() {
        for (ErrorCode code : ErrorCode.values()) {
            Site.Answer answer = site.get("/failing/" + code);
            assertThat(answer.status()).as(code.name()).isEqualTo(code.type().status());
            assertThat(answer.text("h1")).as(code.name()).isNotEmpty();
            assertThat(answer.body()).doesNotContain("Failed as");
        }
    }

    @Test
    void showsAndLogsAReferenceButNoDetailWhenThePlatformIsAtFault(CapturedOutput console) {
        Site.Answer answer = site.get("/failing?number=7");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text(".code")).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(answer.body()).doesNotContain("secret detail");
        assertThat(console.getAll()).contains(answer.text(".code")).contains("secret detail 7");
    }

    @Test
    void refusesMalformedInputAndWrongMethods() {
        Site.Answer malformed = site.get("/failing?number=many");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.text("h1")).isEqualTo("读不懂这个请求");
        assertThat(site.get("/failing/NO_SUCH_CODE").status()).isEqualTo(400);
        assertThat(site.get("/accessibility;jsessionid=1").status()).isEqualTo(400);
        Site.Answer method = site.get("/preferences");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("POST");
        assertThat(method.text("h1")).isEqualTo("网址不接受这种操作");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        Site.Answer answer = site.postRaw("/preferences", "theme=dark");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("h1")).isEqualTo("不能这样做");
        assertThat(site.cookies()).doesNotContainKey("theme");
    }

    @Test
    void answersProgramsWithProblemDetails() {
        Site.Answer missing = site.get("/api/nothing");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(missing.body()).contains("\"status\":404").contains("\"code\":\"NOT_FOUND\"");
        Site.Answer malformed = site.get("/api/failing/MALFORMED_REQUEST");
        assertThat(malformed.body()).contains("Failed as MALFORMED_REQUEST");
        Site.Answer broken = site.get("/api/failing/BROKEN");
        assertThat(broken.body()).contains("\"reference\":\"").doesNotContain("Failed as");
    }

    @Test
    void leadsReadersOnToNoOtherSite() {
        for (String next : new String[] {"//evil.example", "https://evil.example", "/\\evil.example", ""}) {
            Site.Answer answer = site.post("/preferences", Map.of("size", "large", "next", next));
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.header("Location")).as(next).isEqualTo("/");
        }
    }
}
