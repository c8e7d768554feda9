package org.chuanglian.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

/**
 * Stops the start at a setting {@code chuanglian.…} that no context reads, before anything is opened: one that is
 * misspelt, or was removed, must not be obeyed silently. Variables of the environment are not looked at, since the
 * launcher has some of its own.
 */
@Component
class KnownSettings implements BeanFactoryPostProcessor {

    private static final String PREFIX = "chuanglian";

    /** There is a setting that nobody reads. */
    static final class UnknownSetting extends RuntimeException {
        UnknownSetting(String name) {
            super("there is no setting " + name + ".");
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Their beans are named by prefix and class; to look for the annotation on every bean takes a tenth of a
        // second.
        List<ConfigurationPropertyName> known = Arrays.stream(beans.getBeanDefinitionNames())
                .filter(name -> name.startsWith(PREFIX))
                .map(beans::getType)
                .flatMap(KnownSettings::read)
                .toList();
        beans.getBean(ConfigurableEnvironment.class).getPropertySources().stream()
                .filter(source -> !(source instanceof SystemEnvironmentPropertySource))
                .filter(EnumerablePropertySource.class::isInstance)
                .flatMap(source -> Arrays.stream(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith(PREFIX + "."))
                .filter(name -> !isKnown(known, ConfigurationPropertyName.adapt(name, '.')))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnknownSetting(name);
                });
    }

    /** Lists and maps have names below their own. */
    private static boolean isKnown(List<ConfigurationPropertyName> known, ConfigurationPropertyName name) {
        return known.stream().anyMatch(one -> one.equals(name) || one.isAncestorOf(name));
    }

    private static Stream<ConfigurationPropertyName> read(@Nullable Class<?> settings) {
        if (settings == null || !settings.isRecord()) {
            return Stream.empty();
        }
        ConfigurationProperties properties = settings.getAnnotation(ConfigurationProperties.class);
        return properties == null ? Stream.empty() : below(properties.value(), settings);
    }

    private static Stream<ConfigurationPropertyName> below(String prefix, Class<?> settings) {
        return Arrays.stream(settings.getRecordComponents()).flatMap(component -> named(prefix, component));
    }

    private static Stream<ConfigurationPropertyName> named(String prefix, RecordComponent component) {
        String name = prefix + "." + component.getName();
        return component.getType().isRecord()
                ? below(name, component.getType())
                : Stream.of(ConfigurationPropertyName.adapt(name, '.'));
    }
}
