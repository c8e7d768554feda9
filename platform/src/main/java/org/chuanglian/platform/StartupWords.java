package org.chuanglian.platform;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chuanglian.platform.account.FirstAdministrator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the console says when the platform is up: version, where the data is, the address, how to sign in first. */
@Component
class StartupWords {

    private final Settings settings;
    private final Environment environment;
    private final FirstAdministrator first;
    private final BuildProperties build;

    StartupWords(Settings settings, Environment environment, FirstAdministrator first, BuildProperties build) {
        this.settings = settings;
        this.environment = environment;
        this.first = first;
        this.build = build;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String address = "http://localhost:" + environment.getProperty("local.server.port", "");
        console.println("创链 Chuanglian " + build.getVersion());
        console.println("  地址 address  " + address);
        console.println("  数据 data     " + data());
        first.invite().ifPresent(invitation -> {
            console.println("  首次登录 first sign-in  " + address + "/signin");
            console.println("    账号 name      " + invitation.name());
            console.println("    一次性密码 one-time password  " + invitation.password());
            console.println("    登录后请换成自己的密码。每次启动都会换新，直到您设置自己的密码。");
            console.println(
                    "    Change it after signing in. Each start draws a new one until you have chosen your own.");
        });
    }

    private String data() {
        String database = settings.database().isEmbedded()
                ? ""
                : " + " + settings.database().url();
        return settings.var().toAbsolutePath().normalize() + database;
    }
}
