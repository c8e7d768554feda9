package org.chuanglian.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Routes;
import org.chuanglian.platform.testing.Routes.Route;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Attacks that know no context, tried on every route. */
@PlatformTest(properties = "test.database=routes")
class HardeningIT {

    private static final List<String> ELSEWHERE = List.of(
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "\\\\evil.example",
            "/%09/evil.example",
            "/\t/evil.example",
            "http:evil.example",
            "javascript:alert(1)",
            "/ok\r\nLocation: https://evil.example/",
            "/@evil.example",
            "/..//evil.example/",
            "/en//evil.example",
            "/a b|c^d");

    /** What parameters that take an address are called, here and elsewhere. */
    private static final List<String> PARAMETERS =
            List.of("next", "back", "return", "returnTo", "redirect", "redirect_uri", "url", "continue", "to", "drop");

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void sendsTheProtectingHeadersWithEveryAnswer() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        List<String> wrong = new ArrayList<>();
        List<String> addresses = Stream.concat(
                        Routes.of(mapping).stream().map(Route::address),
                        Stream.of("/nowhere", "/en/nowhere", "/assets/nowhere.js", "/api/v1/nowhere", "/error", "/%"))
                .distinct()
                .toList();
        for (Site reader : List.of(site.stranger(), officer)) {
            for (String address : addresses) {
                if (address.equals("/%")) {
                    continue;
                }
                Site.Answer answer = reader.get(address);
                String policy = answer.header("Content-Security-Policy");
                boolean safe = policy.contains("default-src 'self'")
                        && policy.contains("frame-ancestors 'none'")
                        && policy.contains("base-uri 'none'")
                        && policy.contains("form-action 'self'")
                        && !policy.contains("unsafe")
                        && answer.header("X-Frame-Options").equals("DENY")
                        && answer.header("X-Content-Type-Options").equals("nosniff")
                        && !answer.header("Referrer-Policy").isEmpty();
                if (!safe || answer.status() >= 500) {
                    wrong.add(address + " -> " + answer.status() + " "
                            + answer.response().headers().map());
                }
            }
        }
        assertThat(addresses).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void leadsNobodyToAnotherHost() {
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        List<String> wrong = new ArrayList<>();
        for (Route route : Routes.of(mapping)) {
            for (String parameter : PARAMETERS) {
                for (String target : ELSEWHERE) {
                    Site.Answer answer = route.method() == RequestMethod.POST
                            ? officer.post(route.address(), Map.of(parameter, target))
                            : parameter.equals("next") || parameter.equals("drop")
                                    ? officer.get(route.address() + "?" + parameter + "="
                                            + java.net.URLEncoder.encode(
                                                    target, java.nio.charset.StandardCharsets.UTF_8))
                                    : null;
                    if (answer != null && (answer.status() >= 500 || leaves(answer.header("Location")))) {
                        wrong.add(route + " " + parameter + "=" + target + " -> " + answer.status() + " "
                                + answer.header("Location"));
                    }
                }
            }
        }
        for (String target : ELSEWHERE) {
            People.Account account = people.with(Role.TALENT);
            Site newcomer = site.stranger();
            newcomer.get("/signin");
            Site.Answer in = newcomer.post(
                    "/signin", Map.of("name", account.name(), "password", account.password(), "next", target));
            if (in.status() != 303 || leaves(in.header("Location"))) {
                wrong.add("/signin next=" + target + " -> " + in.header("Location"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Where a browser would go: another host, or something that is no address of the web. */
    private boolean leaves(String location) {
        if (location.isEmpty() || location.startsWith(site.address() + "/")) {
            return false;
        }
        return !location.startsWith("/")
                || location.startsWith("//")
                || location.startsWith("/\\")
                || location.chars().anyMatch(sign -> sign < ' ');
    }
}
