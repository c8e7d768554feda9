package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A platform that knows the address its readers type. */
@PlatformTest(properties = {"test.database=address", "chuanglian.sign-in.address=https://kechuang.example.cn"})
class SetAddressPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    /** The test's own reader comes by http and keeps no such cookie: it is handed on by hand. */
    private static String cookies(Site.Answer answer) {
        List<String> set = answer.response().headers().allValues("Set-Cookie");
        assertThat(set).isNotEmpty().allMatch(cookie -> cookie.contains("; Secure"));
        return String.join(
                "; ", set.stream().map(cookie -> cookie.replaceAll(";.*", "")).toList());
    }

    /** Sends the form of a page that was read. */
    private Site.Answer send(String path, Site.Answer read, Map<String, String> fields, String cookies) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        String token = read.page().select("input[name=_csrf]").val();
        return site.postRaw(path, form + "_csrf=" + token, "Cookie", cookies);
    }

    @Test
    void keepsSessionsToHttpsAndMakesLinksOfItsOwnAddress() {
        People.Account administrator = people.with(Role.ADMINISTRATOR);
        Site.Answer asked = site.get("/signin");
        Site.Answer in = send(
                "/signin",
                asked,
                Map.of("name", administrator.name(), "password", administrator.password()),
                cookies(asked));
        assertThat(in.status()).isEqualTo(303);
        String session = cookies(in).replaceAll(".*(SESSION=[^;]*).*", "$1");
        Site.Answer form = site.get("/invite", "Cookie", session);
        Site.Answer made = send(
                "/invite",
                form,
                Map.of("name", "linked-person", "display", "示例", "role", "EDITOR"),
                session + "; " + cookies(form));
        assertThat(made.page().select("#link").val()).startsWith("https://kechuang.example.cn/invitation/");
    }
}
