package org.chuanglian.platform.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chuanglian.platform.Chuanglian;
import org.chuanglian.platform.testing.FreshDatabase;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The house's rules about packages, classes and schemas. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Chuanglian.class);
    private static final JavaClasses OURS = new ClassFileImporter().importPackages("org.chuanglian");
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            // what a build before settled ahead of time, named as Spring names it
            .withImportOption(location -> !location.contains("__") && !location.contains("$$"))
            .importPackages("org.chuanglian");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.chuanglian");

    /** Each context's floor; a context depends on lower floors only. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("shell", 1),
            Map.entry("record", 2),
            Map.entry("account", 3),
            Map.entry("work", 4),
            Map.entry("registry", 5),
            Map.entry("intake", 6),
            Map.entry("search", 6),
            Map.entry("index", 6),
            Map.entry("points", 6),
            Map.entry("atlas", 6),
            Map.entry("overview", 7));

    @Test
    void keepsContextsApart() {
        assertThat(MODULES.stream()).hasSizeGreaterThanOrEqualTo(3);
        MODULES.verify();
    }

    @Test
    void hasEveryContextSayWhatItMayUse() {
        var undeclared = MODULES.stream()
                .filter(module -> !declared(module.getBasePackage().getName()))
                .map(module -> module.getIdentifier().toString())
                .toList();
        assertThat(MODULES.stream()).isNotEmpty();
        assertThat(undeclared).as("contexts without allowedDependencies").isEmpty();
    }

    private static boolean declared(String basePackage) {
        return OURS.getPackage(basePackage)
                .tryGetAnnotationOfType(ApplicationModule.class)
                .map(module -> !List.of(module.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN))
                .orElse(false);
    }

    @Test
    void leadsDependenciesDownward() {
        MODULES.forEach(module -> {
            String name = module.getIdentifier().toString();
            assertThat(FLOORS).as("the floor of " + name).containsKey(name);
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .forEach(used -> assertThat(FLOORS.get(used.getIdentifier().toString()))
                            .as(name + " uses " + used.getIdentifier())
                            .isLessThan(FLOORS.get(name)));
        });
    }

    @Test
    void leavesTablesToTheContextThatOwnsThem() {
        Set<String> owners = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.matches("org\\.chuanglian\\.platform\\.\\w+\\.db"))
                .map(name -> name.replaceAll("org\\.chuanglian\\.platform\\.|\\.db", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(owners).contains("registry");
        for (String owner : owners) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chuanglian.platform." + owner + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.chuanglian.platform." + owner + ".db..")
                    .check(OURS);
        }
    }

    @Test
    void namesNoTableByAString() {
        DescribedPredicate<JavaCall<?>> sqlInAString = DescribedPredicate.describe(
                "take SQL, or a table's name, as a string",
                call -> call instanceof JavaMethodCall
                        && call.getTargetOwner().getPackageName().equals("org.jooq.impl")
                        && Set.of("table", "query", "resultQuery", "sql").contains(call.getName())
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(String.class)));
        assertThat(PRODUCT).anyMatch(type -> type.getSimpleName().equals("Staging"));
        noClasses()
                .that()
                .resideInAPackage("org.chuanglian.platform..")
                .and()
                .resideOutsideOfPackage("..db..")
                .should()
                .callMethodWhere(sqlInAString)
                .orShould()
                .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                                "run SQL given as a string",
                                call -> Set.of("execute", "fetch", "fetchOne", "resultQuery", "query")
                                                .contains(call.getName())
                                        && call.getTarget().getRawParameterTypes().stream()
                                                .findFirst()
                                                .filter(type -> type.isEquivalentTo(String.class))
                                                .isPresent())
                        .and(With.owner(JavaClass.Predicates.assignableTo(org.jooq.DSLContext.class))
                                .onResultOf(JavaMethodCall::getTarget)))
                .because("a string can name another context's table, which the compiler would not let pass")
                .check(PRODUCT);
    }

    @Test
    void bindsNoSchemaToAnother() throws Exception {
        FreshDatabase database = FreshDatabase.create();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var keys = statement.executeQuery("""
                        select conname, source.relnamespace::regnamespace::text, target.relnamespace::regnamespace::text
                        from pg_constraint
                        join pg_class source on source.oid = conrelid
                        join pg_class target on target.oid = confrelid
                        where contype = 'f'
                        """)) {
            int seen = 0;
            while (keys.next()) {
                seen++;
                assertThat(keys.getString(2))
                        .as("the schemas that the foreign key " + keys.getString(1) + " joins")
                        .isEqualTo(keys.getString(3));
            }
            assertThat(seen).isPositive();
        }
    }

    @Test
    void keepsLibrariesFreeOfSpringAndSql() {
        assertThat(PRODUCT).anyMatch(type -> type.getPackageName().startsWith("org.chuanglian.table"));
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.chuanglian.ledger..",
                        "org.chuanglian.postgres..",
                        "org.chuanglian.table..",
                        "org.chuanglian.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.jooq..", "org.chuanglian.platform..")
                .check(PRODUCT);
    }

    @Test
    void marksEveryPackageForNullness() {
        Set<String> packages = PRODUCT.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.contains(".db") && !name.startsWith("org.chuanglian.pages"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).hasSizeGreaterThan(5);
        assertThat(packages)
                .allSatisfy(name -> assertThat(OURS.getPackage(name).tryGetAnnotationOfType(NullMarked.class))
                        .as("@NullMarked on " + name)
                        .isPresent());
    }

    @Test
    void callsThingsByNamesThatSayWhatTheyAre() {
        classes()
                .that()
                .resideInAPackage("org.chuanglian..")
                .and()
                .resideOutsideOfPackages("..db..", "org.chuanglian.pages..")
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Base|Dto|DTO|Info|Data)")
                .because("a name must say what a thing is, or how it does it")
                .check(PRODUCT);
    }

    @Test
    void asksForNothingWithGet() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        "org.chuanglian.platform.shared..",
                        "org.chuanglian.platform.registry",
                        "org.chuanglian.table..")
                .should()
                .haveNameMatching("get[A-Z].*")
                .because("a value is named by what it is")
                .check(PRODUCT);
    }

    @Test
    void testsWithRealThings() {
        assertThat(OURS).anyMatch(type -> type.getSimpleName().equals("FactStoreModuleIT"));
        noClasses()
                .that()
                .resideInAPackage("org.chuanglian..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "org.easymock..", "lombok..")
                .because("a mock proves what its author believed")
                .check(OURS);
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("a sleep proves nothing; wait for what must happen")
                .check(TESTS);
    }

    @Test
    void letsPoliciesAloneAskForRoles() {
        assertThat(PRODUCT).anyMatch(type -> type.getSimpleName().equals("RegistryPolicy"));
        noClasses()
                .that()
                .resideInAPackage("org.chuanglian.platform..")
                .and()
                .resideOutsideOfPackage("org.chuanglian.platform.account..")
                .and()
                .haveSimpleNameNotEndingWith("Policy")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(org.chuanglian.platform.account.Role.class)
                .because("who sees and does what is decided in one place of each context")
                .check(PRODUCT);
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Policy")
                .and()
                .resideInAPackage("org.chuanglian.platform..")
                .should()
                .callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "ask whether somebody has a role",
                        call -> Set.of(
                                                "isAny",
                                                "isUserInRole",
                                                "hasRole",
                                                "hasAnyRole",
                                                "hasAuthority",
                                                "hasAnyAuthority")
                                        .contains(call.getName())
                                && !call.getOriginOwner().equals(call.getTargetOwner())))
                .because("a role asked for elsewhere is a decision nobody finds again")
                .check(PRODUCT);
    }

    @Test
    void hasTheSameBeansWhateverTheSettings() {
        classes()
                .that()
                .resideInAPackage("org.chuanglian.platform..")
                .should()
                .notBeMetaAnnotatedWith(org.springframework.context.annotation.Conditional.class)
                .because("which beans there are is settled when the platform is built")
                .check(PRODUCT);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.chuanglian.platform..")
                .should()
                .beMetaAnnotatedWith(org.springframework.context.annotation.Conditional.class)
                .because("which beans there are is settled when the platform is built")
                .check(PRODUCT);
    }

    @Test
    void keepsControllersInside() {
        classes()
                .that()
                .areAnnotatedWith(org.springframework.stereotype.Controller.class)
                .or()
                .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
                .should()
                .notBePublic()
                .because("pages are asked for by address, never called")
                .check(PRODUCT);
    }
}
