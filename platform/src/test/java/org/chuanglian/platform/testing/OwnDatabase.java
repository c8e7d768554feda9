package org.chuanglian.platform.testing;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application under test an empty database and a place for its files. */
class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        FreshDatabase database = FreshDatabase.create();
        String name = database.url().substring(database.url().lastIndexOf('/') + 1);
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "database of the test",
                        Map.of(
                                "chuanglian.var",
                                Path.of("target", "test-var", name)
                                        .toAbsolutePath()
                                        .toString(),
                                "chuanglian.database.url",
                                database.url(),
                                "chuanglian.database.user",
                                database.user(),
                                "chuanglian.database.password",
                                database.password())));
    }
}
