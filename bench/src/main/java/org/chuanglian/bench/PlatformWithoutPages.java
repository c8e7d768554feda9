package org.chuanglian.bench;

import java.nio.file.Path;
import org.chuanglian.platform.Chuanglian;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform's own beans on its own database, with no web server and without loading the open data pack. */
record PlatformWithoutPages(ConfigurableApplicationContext context) implements AutoCloseable {

    static PlatformWithoutPages start(Path var) {
        return new PlatformWithoutPages(new SpringApplicationBuilder(Chuanglian.class)
                .web(WebApplicationType.NONE)
                .run("--chuanglian.var=" + var.toAbsolutePath(), "--chuanglian.pack=none"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
