package org.chuanglian.platform.registry.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuanglian.platform.registry.db.Tables.FACT;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.storage.FactStore.EMPLOYEES;
import static org.chuanglian.platform.registry.storage.FactStore.SOURCE;
import static org.chuanglian.platform.registry.storage.FactStore.people;
import static org.chuanglian.platform.registry.storage.FactStore.stock;
import static org.jooq.impl.DSL.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SourceUses.Use;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceUsesModuleIT {

    private static final String OTHER = "yearbook";
    private static final String UNUSED = "unused";

    private final FactStore store = new FactStore();
    private final PostgresSourceUses uses = new PostgresSourceUses(store.sql);

    @BeforeEach
    void defineSources() {
        store.catalogue.define(
                List.of(),
                List.of(
                        new Source(OTHER, "年鉴", null, null, null, null),
                        new Source(UNUSED, "未用", null, null, null, null)),
                List.of(),
                List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static SubjectKey firm(int number) {
        return stock("60000" + number + ".SH");
    }

    /** A complete sheet: firms' heads from one source, who works with whom from the other. */
    private void said(int firms, int relations, int heads) {
        Recordings.Outcome outcome =
                store.recordings.record(new Recordings.Cause(new Recorder.Pack("test"), "a test", null), sheet -> {
                    for (int i = 0; i < firms; i++) {
                        sheet.subject(i, SubjectEntry.named(firm(i), SubjectKind.ENTERPRISE, "企业" + i, null));
                        sheet.fact(i, firm(i), EMPLOYEES, Period.of("2021"), people(heads + i), SOURCE);
                    }
                    for (int i = 0; i < relations; i++) {
                        relation(sheet, firm(i), firm(i + 1));
                    }
                    sheet.complete();
                });
        assertThat(outcome).isInstanceOf(Recordings.Recorded.class);
    }

    private static void relation(RecordingSheet sheet, SubjectKey from, SubjectKey to) {
        sheet.relation(1, new RelationEntry(from, RelationType.COOPERATES, to, null, null, null, null, null, OTHER));
    }

    /** What a look over the whole store counts. */
    private Map<String, Use> scanned() {
        Map<Integer, Integer> facts = store.sql
                .select(FACT.SOURCE_NO, count())
                .from(FACT)
                .groupBy(FACT.SOURCE_NO)
                .fetchMap(row -> row.value1(), row -> row.value2());
        Map<Integer, Integer> relations = store.sql
                .select(RELATION.SOURCE_NO, count())
                .from(RELATION)
                .where(RELATION.CLOSED_RECORDING_NO.isNull())
                .groupBy(RELATION.SOURCE_NO)
                .fetchMap(row -> row.value1(), row -> row.value2());
        Map<String, Use> scanned = new HashMap<>();
        CatalogueSnapshot.read(store.sql).sourceNos().forEach((code, no) -> {
            Use use = new Use(facts.getOrDefault(no, 0), relations.getOrDefault(no, 0));
            if (use.facts() + use.relations() > 0) {
                scanned.put(code, use);
            }
        });
        return scanned;
    }

    @Test
    void equalsAScanWhateverIsRecordedCorrectedAndTakenBack() {
        said(4, 3, 100);
        assertThat(uses.uses()).isEqualTo(scanned()).isEqualTo(Map.of(SOURCE, new Use(4, 0), OTHER, new Use(0, 3)));
        said(4, 3, 100);
        assertThat(uses.uses()).isEqualTo(scanned()).containsEntry(SOURCE, new Use(4, 0));
        said(4, 1, 200);
        assertThat(uses.uses()).isEqualTo(scanned()).isEqualTo(Map.of(SOURCE, new Use(8, 0), OTHER, new Use(0, 1)));
        said(2, 0, 200);
        assertThat(uses.uses()).isEqualTo(scanned()).isEqualTo(Map.of(SOURCE, new Use(10, 0)));
    }
}
