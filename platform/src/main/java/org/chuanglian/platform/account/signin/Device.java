package org.chuanglian.platform.account.signin;

import java.util.List;
import org.chuanglian.platform.account.AccountText;
import org.chuanglian.platform.shell.Language;

/**
 * The device of a session in words, from what its browser says of itself. It says what it likes: this helps the owner to
 * recognise a device and proves nothing.
 *
 * @param browser its name, empty when unknown
 * @param system the operating system's name, empty when unknown
 */
public record Device(String browser, String system) {

    private record Sign(String found, String name) {}

    /** In order: many browsers name others, too, for the sake of old pages. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("MicroMessenger/", "WeChat"),
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("QQBrowser/", "QQ Browser"),
            new Sign("HuaweiBrowser/", "Huawei Browser"),
            new Sign("Firefox/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"),
            new Sign("Java-http-client", "Java"),
            new Sign("curl/", "curl"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("OpenHarmony", "HarmonyOS"),
            new Sign("HarmonyOS", "HarmonyOS"),
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("Linux", "Linux"));

    /** The device of a {@code User-Agent}. */
    public static Device of(String userAgent) {
        return new Device(named(BROWSERS, userAgent), named(SYSTEMS, userAgent));
    }

    private static String named(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.found()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }

    /** Such as Firefox · Windows. */
    public String in(Language language) {
        if (browser.isEmpty() && system.isEmpty()) {
            return AccountText.UNKNOWN_DEVICE.in(language);
        }
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
    }
}
