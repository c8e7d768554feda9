package org.chuanglian.platform.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A reader without a browser: keeps cookies, follows no redirect, sends forms with the token of the page before. */
public final class Site {

    private static final int SEE_OTHER = 303;
    private static final String BOUNDARY = "----between-the-parts-of-a-form";

    private final String address;
    private final CookieManager cookies;
    private final HttpClient client;
    private String token = "";

    Site(String address) {
        this(address, new CookieManager());
    }

    private Site(String address, CookieManager cookies) {
        this.address = address;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same reader, with the same cookies, at another instance of the platform. */
    public Site at(String instance) {
        return new Site(instance, cookies);
    }

    /** Scheme, host and port. */
    public String address() {
        return address;
    }

    /** Another reader of the same platform, with no cookies yet. */
    public Site stranger() {
        return new Site(address);
    }

    /** The cookies kept so far, by name. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue()));
    }

    /** Puts a cookie into the reader's hands, as somebody else may who wants to know what becomes of it. */
    public Site plant(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
        return this;
    }

    /** Asks for an address; header names and values alternate. */
    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form with the token of the page read last (the sign-in page is read first when there is none). */
    public Answer post(String path, Map<String, String> fields) {
        if (token.isEmpty()) {
            get("/accessibility");
        }
        String form = "_csrf=" + token
                + fields.entrySet().stream()
                        .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining());
        return postRaw(path, form);
    }

    /** Sends a form with a file, with the token of the page read last. */
    public Answer upload(String path, Map<String, String> fields, String field, String fileName, byte[] content) {
        if (token.isEmpty()) {
            get("/accessibility");
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                "name=\"_csrf\"",
                URLDecoder.decode(token, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Signs in; what is asked from now on is asked by this person. */
    public Site signIn(People.Account account) {
        get("/signin");
        Answer answer = post("/signin", Map.of("name", account.name(), "password", account.password()));
        if (answer.status() != SEE_OTHER || answer.header("Location").contains("refused")) {
            throw new IllegalStateException(account.name() + " was not let in: " + answer.response());
        }
        get("/accessibility");
        return this;
    }

    /** Sends a form as it stands, without a token; header names and values alternate. */
    public Answer postRaw(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    /** Any other method, without a body. */
    public Answer ask(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            Answer answer = new Answer(client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
            if (answer.header("Content-Type").startsWith("text/html")) {
                Element field = answer.page().selectFirst("input[name=_csrf]");
                token = field == null ? token : encoded(field.attr("value"));
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(request + " failed.\nMaybe the application has stopped.", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(request + " was interrupted.", stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        /** The first value of a header, empty when it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return response.body();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        /** The body as HTML. */
        public Document page() {
            return Jsoup.parse(body());
        }

        /** The text of the first element that fits the CSS selector, empty when none does. */
        public String text(String selector) {
            Element found = page().selectFirst(selector);
            return found == null ? "" : found.text();
        }
    }
}
