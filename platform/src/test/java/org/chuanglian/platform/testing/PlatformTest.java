package org.chuanglian.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chuanglian.platform.Chuanglian;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the real application, listening on a port of its own, with a database of its own.
 *
 * <p>The PostgreSQL server is started once for all tests; the application once for all classes with the same {@link
 * #properties()}. So classes without properties share one application and one database: give what you write keys of
 * your own, and do not count what others may add to. A class that must have an empty database to itself says {@code
 * properties = "test.database=NAME"} and pays for a start of its own (some seconds).
 *
 * <p>Wire in by field: {@link Site} (a reader without a browser: addresses, forms, cookies, parsed pages), {@link
 * Browser} (Chromium, both widths, both themes, axe), {@link People} (persons to sign in as), or any bean of the
 * application.
 *
 * <pre>{@code
 * @PlatformTest
 * class RegistryListPageIT {
 *     @Autowired Site site;
 *
 *     @Test
 *     void showsEverySubject() {
 *         assertThat(site.get("/registry").text("h1")).isEqualTo("资源台账");
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Chuanglian.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
@Import(TestBeans.class)
public @interface PlatformTest {

    /** Settings of this test, {@code name=value}; other ones mean another application on another database. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
