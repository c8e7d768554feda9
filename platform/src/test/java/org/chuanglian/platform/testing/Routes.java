package org.chuanglian.platform.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chuanglian.platform.shell.Admits;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the application answers by a controller, as the application itself knows them. */
public final class Routes {

    private Routes() {}

    /**
     * A method at an address pattern.
     *
     * @param admits what it declares; null when it declares nothing
     */
    public record Route(
            RequestMethod method,
            String pattern,
            @org.jspecify.annotations.Nullable Admits admits,
            String handler) {

        /** A variable's name; after it the form that it must have, which may hold braces. */
        private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

        /** The address with something in place of each variable: identifiers that name nothing. */
        public String address() {
            return VARIABLE.matcher(pattern).replaceAll(variable -> switch (variable.group(1)) {
                case "ending" -> "csv";
                case "seq" -> "999999999";
                case "id", "person", "organisation", "subject" -> "01890000-0000-7000-8000-000000000000";
                default -> "none";
            });
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** All routes, in the order of their addresses. */
    public static List<Route> of(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((conditions, handler) -> {
            Set<RequestMethod> methods = conditions.getMethodsCondition().getMethods();
            for (String pattern : conditions.getPatternValues()) {
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    routes.add(new Route(
                            method,
                            pattern,
                            AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Admits.class),
                            handler.getShortLogMessage()));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return routes;
    }

    /** The routes that do not declare whom they let in. */
    public static List<Route> undeclared(RequestMappingHandlerMapping mapping) {
        return of(mapping).stream().filter(route -> route.admits() == null).toList();
    }
}
