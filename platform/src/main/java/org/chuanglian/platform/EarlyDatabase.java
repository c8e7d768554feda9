package org.chuanglian.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The embedded database that an earlier start left, starting while the application's context is still being read. It is
 * opened and looked at and no more: what changes it waits for the context, which checks the settings first.
 */
final class EarlyDatabase {

    private final CompletableFuture<OpenDatabase> opening;

    private EarlyDatabase(Path var) {
        opening = CompletableFuture.supplyAsync(
                () -> open(var), Thread.ofPlatform().name("early-database")::start);
    }

    private static OpenDatabase open(Path var) {
        OpenDatabase opened = OpenDatabase.embedded(var);
        opened.migrations().look();
        return opened;
    }

    /** Waits until the server answers; fails as its start does. */
    OpenDatabase opened() {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }

    /** Stops what was started for a context that did not come to use it. */
    private void close() {
        opening.thenAccept(OpenDatabase::close).handle((closed, failed) -> true).join();
    }

    /** Begins as soon as the settings are known, which are read again, checked, by the context. */
    static final class Begin implements ApplicationListener<ApplicationPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationPreparedEvent event) {
            Settings settings = Binder.get(event.getApplicationContext().getEnvironment())
                    .bindOrCreate("chuanglian", Settings.class);
            if (settings.database().isEmbedded()
                    && Files.isDirectory(OpenDatabase.files(settings.var()).resolve("data"))
                    && event.getApplicationContext() instanceof GenericApplicationContext context) {
                EarlyDatabase early = new EarlyDatabase(settings.var());
                DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
                beans.registerSingleton("earlyDatabase", early);
                beans.registerDisposableBean("earlyDatabase", early::close);
            }
        }
    }
}
