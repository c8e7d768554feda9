package org.chuanglian.platform.account;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set about signing in.
 *
 * @param address the address that readers type, such as {@code https://kechuang.example.cn}; passkeys are bound to its
 *     host, and an outside provider leads back to it. Without it passkeys work at {@code localhost} only
 * @param oidc the outside provider; none when missing
 */
@ConfigurationProperties("chuanglian.sign-in")
public record SignInSettings(
        @Nullable String address, @Nullable Oidc oidc) {

    /** Whether readers come by https, whatever lies between them and the platform. */
    public boolean secure() {
        return address != null && address.startsWith("https:");
    }

    /** The outside provider, if there is one. */
    public Optional<Oidc> provider() {
        return Optional.ofNullable(oidc);
    }

    /**
     * An outside provider of OpenID Connect.
     *
     * @param issuer its address, below which its discovery document lies; {@code https} except on this machine
     * @param clientId what it calls this platform
     * @param secretFile holds the secret that it gave to this platform, and nothing else
     * @param name what readers call it
     */
    public record Oidc(String issuer, String clientId, Path secretFile, String name) {

        private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

        public Oidc {
            require(issuer, "issuer");
            require(clientId, "client-id");
            require(secretFile, "secret-file");
            require(name, "name");
            URI address = URI.create(issuer);
            boolean near = THIS_MACHINE.contains(String.valueOf(address.getHost()));
            if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && near)) {
                throw new IllegalArgumentException("chuanglian.sign-in.oidc.issuer=" + issuer
                        + " is not an https address.\nMaybe the provider is reached through a proxy that has one.");
            }
        }

        private static void require(@Nullable Object value, String setting) {
            if (value == null || value.toString().isBlank()) {
                throw new IllegalArgumentException("chuanglian.sign-in.oidc." + setting
                        + " is not set, though another chuanglian.sign-in.oidc setting is.\nMaybe it is misspelt.");
            }
        }
    }
}
