package org.chuanglian.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * Stands in for the platform's jar in tests of the launcher: unpacks itself when asked as Boot's tools do, else answers
 * one page and stays until it is told to stop.
 */
final class StandInPlatform {

    private StandInPlatform() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (System.getProperty("jarmode") != null) {
            unpack(Path.of(System.getProperty("java.class.path")), Path.of(args[2]));
        } else {
            serve(args);
        }
    }

    private static void unpack(Path jar, Path destination) throws IOException {
        Files.createDirectories(destination);
        Files.copy(jar, destination.resolve(jar.getFileName()));
    }

    private static void serve(String[] args) throws IOException, InterruptedException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var page = "<a href=\"/second\">重庆</a>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        System.out.println("arguments " + String.join(" ", args));
        System.out.println("working directory " + System.getProperty("user.dir"));
        System.out.println("database " + System.getenv("CHUANGLIAN_DATABASE_URL"));
        System.out.println("open http://127.0.0.1:" + server.getAddress().getPort() + "/");
        System.out.println("Open data pack: none");
        new CountDownLatch(1).await();
    }
}
