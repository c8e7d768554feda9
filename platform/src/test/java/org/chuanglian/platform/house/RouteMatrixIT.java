package org.chuanglian.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.AccountPolicy;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.testing.Everybody;
import org.chuanglian.platform.testing.Everybody.Persona;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Routes;
import org.chuanglian.platform.testing.Routes.Route;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the application, asked by every kind of reader, answered as it declares. */
@PlatformTest(properties = "test.database=routes")
class RouteMatrixIT {

    private static final List<String> FORM_FIELDS = List.of("region", Everybody.DISTRICT.code());

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void hasEveryRouteDeclareWhomItLetsIn() {
        assertThat(Routes.of(mapping)).hasSizeGreaterThan(40);
        assertThat(Routes.undeclared(mapping))
                .as("routes without @Admits; nobody is let in to them")
                .isEmpty();
    }

    /** A page that somebody adds and forgets to decide about. */
    static final class Forgotten {
        public ResponseEntity<String> answer() {
            return ResponseEntity.ok("leaked");
        }
    }

    @Test
    void noticesANewRouteWithoutADecisionAndLetsNobodyIn() throws NoSuchMethodException {
        RequestMappingInfo route = RequestMappingInfo.paths("/forgotten")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(route, new Forgotten(), Forgotten.class.getMethod("answer"));
        try {
            assertThat(Routes.undeclared(mapping)).extracting(Route::pattern).containsExactly("/forgotten");
            for (Persona persona : new Everybody(site, people).all()) {
                Site.Answer answer = persona.site().get("/forgotten");
                assertThat(answer.status()).as(persona.toString()).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("leaked");
            }
        } finally {
            mapping.unregisterMapping(route);
        }
    }

    @Test
    void answersEveryReaderAsTheRouteDeclares() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        int refused = 0;
        List<Route> routes = Routes.of(mapping);
        for (Persona persona : new Everybody(site, people).all()) {
            for (String prefix : List.of("", "/en")) {
                for (Route route : routes) {
                    if (route.admits() == null) {
                        continue;
                    }
                    boolean allowed = AccountPolicy.admit(
                                    persona.reader(), route.admits().value())
                            .isAllowed();
                    Site.Answer answer = ask(persona.site(), route, prefix);
                    asked++;
                    refused += allowed ? 0 : 1;
                    boolean notHis = allowed
                            && route.admits().value() == Admission.OWNERS
                            && (answer.status() == 403 || answer.status() == 404);
                    if (!notHis && (allowed == isRefusal(answer) || answer.status() >= 500)) {
                        wrong.add(persona + " " + prefix + " " + route + " ("
                                + route.admits().value() + ") -> " + answer.status() + " " + answer.header("Location"));
                    }
                }
            }
        }
        assertThat(wrong).as("answers that are not as declared").isEmpty();
        assertThat(asked).isGreaterThan(1_000);
        assertThat(refused).as("refusals among them").isGreaterThan(50);
    }

    private static Site.Answer ask(Site site, Route route, String prefix) {
        String address = prefix + route.address();
        return switch (route.method()) {
            case GET -> site.get(address);
            case POST -> site.post(address, Map.of(FORM_FIELDS.getFirst(), FORM_FIELDS.getLast()));
            case HEAD, PUT, PATCH, DELETE, OPTIONS, TRACE ->
                site.ask(HttpMethod.valueOf(route.method().name()).name(), address);
        };
    }

    private static boolean isRefusal(Site.Answer answer) {
        return answer.status() == 401
                || answer.status() == 403
                || (answer.status() == 303 && answer.header("Location").contains("/signin"));
    }

    @Test
    void takesNoOtherMethodThanTheDeclaredOnes() {
        Everybody everybody = new Everybody(site, people);
        List<String> wrong = new ArrayList<>();
        for (Persona persona :
                List.of(everybody.publicReader(), everybody.with(org.chuanglian.platform.account.Role.OFFICER))) {
            for (Route route : Routes.of(mapping)) {
                for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE")) {
                    Site.Answer answer = persona.site().ask(method, route.address());
                    boolean refused = isRefusal(answer) || answer.status() == 405 || answer.status() == 400;
                    if (!refused && !route.method().name().equals(method)) {
                        wrong.add(persona + " " + method + " " + route.pattern() + " -> " + answer.status());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void opensOnlyDeclaredFormsToThePublicAndTheyNeedTheToken() {
        List<String> wrong = new ArrayList<>();
        int forms = 0;
        Site officer = new Everybody(site, people)
                .with(org.chuanglian.platform.account.Role.OFFICER)
                .site();
        for (Route route : Routes.of(mapping)) {
            if (route.method() != RequestMethod.POST) {
                continue;
            }
            forms++;
            for (Site sender : List.of(site.stranger(), officer)) {
                Site.Answer answer = sender.postRaw(route.address(), "region=500106");
                if (answer.status() != 403) {
                    wrong.add(route + " -> " + answer.status());
                }
            }
        }
        assertThat(forms).isGreaterThan(5);
        assertThat(wrong).as("forms that are taken without their token").isEmpty();
    }
}
