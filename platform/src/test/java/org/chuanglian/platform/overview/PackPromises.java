package org.chuanglian.platform.overview;

import java.nio.file.Path;
import org.springframework.context.ApplicationContext;

/** Takes the promises of the project's own pack into an application under test. */
public final class PackPromises {

    private PackPromises() {}

    public static void take(ApplicationContext application) {
        application.getBean(PromisePack.class).take(Path.of("..", "data", "chongqing"));
    }
}
