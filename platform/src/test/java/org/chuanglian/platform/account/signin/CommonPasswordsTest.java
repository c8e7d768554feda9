package org.chuanglian.platform.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password123",
                "P@ssw0rd2026",
                "passwordpassword",
                "qwertyuiop",
                "1qaz2wsx3edc",
                "1234567890",
                "20261012123456",
                "chuanglian2026!",
                "Chongqing-2026",
                "ＣＨＯＮＧＱＩＮＧ１２３",
                "admin@chuanglian",
                "创链2026-2026",
                "aaaaaaaaaaaa",
                "abababababab",
                "iloveyou520520"
            })
    void knowsWhatOthersGuessFirst(String password) {
        assertThat(CommonPasswords.contain(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "a sentence of my own",
                "another long sentence",
                "kq7-nv2p-88xd-mmte",
                "春眠不觉晓处处闻啼鸟",
                "three quiet words here"
            })
    void leavesSentencesAndChanceAlone(String password) {
        assertThat(CommonPasswords.contain(password)).isFalse();
    }
}
