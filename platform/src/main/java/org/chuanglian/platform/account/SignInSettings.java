package org.chuanglian.platform.account;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator may set about signing in.
 *
 * @param address the address that readers type, such as {@code https://kechuang.example.cn}; passkeys are bound to its
 *     host. Without it passkeys work at {@code localhost} only
 */
@ConfigurationProperties("chuanglian.sign-in")
public record SignInSettings(@Nullable String address) {}
