package org.chuanglian.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** A real provider of OpenID Connect on a port of its own; whoever signs in there types the name as the password, too. */
public final class OutsideProvider implements AutoCloseable {

    public static final String CLIENT = "chuanglian";
    public static final String SECRET = "a secret of the test";

    private final AnnotationConfigServletWebServerApplicationContext running;

    private OutsideProvider(AnnotationConfigServletWebServerApplicationContext running) {
        this.running = running;
    }

    /** Starts a provider that knows these names. */
    public static OutsideProvider start(String... names) {
        AnnotationConfigServletWebServerApplicationContext context =
                new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(
                UserDetailsService.class,
                () -> new InMemoryUserDetailsManager(Stream.of(names)
                        .map(name -> User.withUsername(name)
                                .password("{noop}" + name)
                                .build())
                        .toList()));
        context.register(Parts.class);
        context.refresh();
        return new OutsideProvider(context);
    }

    public String issuer() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(running.getWebServer()).getPort();
    }

    /** Lets the provider lead back to this address. */
    public void leadBackTo(String address) {
        running.getBean(InMemoryRegisteredClientRepository.class).save(client(address));
    }

    private static RegisteredClient client(String address) {
        return RegisteredClient.withId(CLIENT)
                .clientId(CLIENT)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address)
                .scope("openid")
                .scope("profile")
                .build();
    }

    /**
     * What a person does at the provider: signs in when asked, and is led back.
     *
     * @param address where the platform sent the person
     * @return where the provider sends the person on to
     */
    public String visit(String address, String name) {
        Site there = new Site(issuer());
        Site.Answer asked = there.get(address.substring(issuer().length()), "Accept", "text/html");
        there.get(path(asked));
        Site.Answer signedIn = there.post("/login", Map.of("username", name, "password", name));
        return there.get(path(signedIn), "Accept", "text/html").header("Location");
    }

    private String path(Site.Answer answer) {
        String location = answer.header("Location");
        return location.startsWith(issuer()) ? location.substring(issuer().length()) : location;
    }

    @Override
    public void close() {
        running.close();
    }

    /** Registered by hand: not for the application under test to find. */
    @EnableWebSecurity
    static final class Parts {

        @Bean
        TomcatServletWebServerFactory server() {
            TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
            // without any servlet no filter is asked
            server.setRegisterDefaultServlet(true);
            return server;
        }

        @Bean
        InMemoryRegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(client("https://not-yet.example/"));
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        SecurityFilterChain door(HttpSecurity http) {
            OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
            http.with(server, parts -> parts.oidc(oidc -> {}))
                    .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                    .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                    .formLogin(form -> {});
            return http.build();
        }
    }
}
