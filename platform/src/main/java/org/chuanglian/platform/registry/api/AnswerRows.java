package org.chuanglian.platform.registry.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.api.ApiAnswer.ClassifiedAs;
import org.chuanglian.platform.registry.api.ApiAnswer.ListedSubject;
import org.chuanglian.platform.registry.api.ApiAnswer.NewestReading;
import org.chuanglian.platform.registry.api.ApiAnswer.OfficialKey;
import org.chuanglian.platform.registry.api.ApiAnswer.OneSubject;
import org.chuanglian.platform.registry.api.ApiAnswer.ProductSold;
import org.chuanglian.platform.registry.api.ApiAnswer.StageReached;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Turns the registry's values into what the interface answers. */
final class AnswerRows {

    private AnswerRows() {}

    static ListedSubject listed(SubjectLists.Row row) {
        Map<String, NewestReading> readings = new HashMap<>();
        row.readings()
                .forEach((code, reading) -> readings.put(
                        code,
                        new NewestReading(
                                reading.period().toString(),
                                reading.number(),
                                reading.unit(),
                                reading.words(),
                                code(reading.doubt()))));
        return new ListedSubject(
                row.id().toString(),
                row.kind().code(),
                row.name(),
                row.nameEn(),
                code(row.region()),
                row.field(),
                code(row.stage()),
                row.sample(),
                row.updatedAt().instant(),
                readings,
                SubjectsApi.SUBJECTS + "/" + row.id());
    }

    static OneSubject subject(
            Subject subject,
            List<Classified> classes,
            List<Subjects.ProductLine> products,
            List<Subjects.StageStep> stages) {
        String self = SubjectsApi.SUBJECTS + "/" + subject.id();
        return new OneSubject(
                subject.id().toString(),
                subject.kind().code(),
                subject.name(),
                subject.nameEn(),
                subject.otherNames(),
                subject.keys().stream()
                        .map(key -> new OfficialKey(key.scheme().code(), key.value()))
                        .toList(),
                code(subject.region()),
                subject.field(),
                code(subject.stage()),
                subject.sample(),
                subject.updatedAt().instant(),
                classes.stream()
                        .map(filed -> new ClassifiedAs(filed.scheme(), filed.code(), filed.name()))
                        .toList(),
                products.stream()
                        .map(product -> new ProductSold(
                                product.name(),
                                product.revenueShare(),
                                product.source().code()))
                        .toList(),
                stages.stream()
                        .map(step -> new StageReached(step.stage().code(), step.happenedOn(), step.evidence()))
                        .toList(),
                self + "/facts",
                self + "/relations");
    }

    private static @Nullable String code(@Nullable RegionCode region) {
        return region == null ? null : region.code();
    }

    static @Nullable String code(@Nullable Doubt doubt) {
        return doubt == null ? null : doubt.code();
    }

    private static @Nullable String code(@Nullable Stage stage) {
        return stage == null ? null : stage.code();
    }
}
