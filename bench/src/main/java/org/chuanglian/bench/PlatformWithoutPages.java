package org.chuanglian.bench;

import java.nio.file.Path;
import org.chuanglian.platform.Chuanglian;
import org.chuanglian.platform.work.Schedule;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The platform's own beans on its own database, on a port that nobody asks and without the open data pack. */
record PlatformWithoutPages(ConfigurableApplicationContext context) implements AutoCloseable {

    /** A directory that holds no pack: the platform says so and goes on. */
    private static final String NO_PACK = "no-pack";

    static PlatformWithoutPages start(Path var) {
        return new PlatformWithoutPages(SpringApplication.run(
                Chuanglian.class,
                "--chuanglian.var=" + var.toAbsolutePath(),
                "--chuanglian.pack=" + NO_PACK,
                "--server.port=0"));
    }

    /** The same, without schedules that would work beside what is measured. */
    static PlatformWithoutPages still(Path var) {
        SpringApplication application = new SpringApplication(Chuanglian.class);
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(factory -> {
            if (factory instanceof BeanDefinitionRegistry definitions) {
                for (String schedule : factory.getBeanNamesForType(Schedule.class, true, false)) {
                    definitions.removeBeanDefinition(schedule);
                }
            }
        }));
        return new PlatformWithoutPages(application.run(
                "--chuanglian.var=" + var.toAbsolutePath(), "--chuanglian.pack=" + NO_PACK, "--server.port=0"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
