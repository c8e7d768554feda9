package org.chuanglian.platform.intake.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the organisations that a table names: a university or listed firm of that name, else one of its own. The
 * registry resolves the name, since universities and firms carry theirs as a key.
 */
final class Institutions {

    /** The tables that decide which names are known. */
    static final List<String> CONSULTED = List.of("universities", "listed_firms");

    private final Set<String> universities = new HashSet<>();
    private final Set<String> firms = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    private final String table;
    private final RecordingSheet sheet;
    private final Remarks remarks;

    Institutions(PackContents pack, String table, RecordingSheet sheet, Remarks remarks) {
        this.table = table;
        this.sheet = sheet;
        this.remarks = remarks;
        pack.each("universities", row -> universities.add(new InstitutionName(row.text("name")).normalised()));
        pack.each(
                "listed_firms",
                row -> row.optionalText("full_name")
                        .ifPresent(name -> firms.add(new InstitutionName(name).normalised())));
    }

    /** The keys of the organisations that a cell names, mentioned on the sheet; empty when it names a person. */
    List<SubjectKey> mention(int row, String cell, @Nullable RegionCode region) {
        InstitutionName name = new InstitutionName(cell);
        if (known(name)) {
            return List.of(mention(row, name, region));
        }
        if (name.personal()) {
            remarks.add(Remark.NATURAL_PERSON, table + ".csv:" + row);
            return List.of();
        }
        Optional<List<InstitutionName>> parts = name.parts();
        if (parts.isPresent() && parts.get().stream().allMatch(this::standsByItself)) {
            remarks.add(Remark.TAKEN_APART, cell);
            return parts.get().stream().map(part -> mention(row, part, region)).toList();
        }
        parts.ifPresent(_ -> remarks.add(Remark.KEPT_TOGETHER, cell));
        return List.of(mention(row, name, region));
    }

    /** A part that could be the tail of another name is not taken for an institution. */
    private boolean standsByItself(InstitutionName part) {
        return known(part) || part.isWholeFirm();
    }

    private boolean known(InstitutionName name) {
        return Stream.of(universities, firms).anyMatch(names -> names.contains(name.normalised()));
    }

    private SubjectKey mention(int row, InstitutionName name, @Nullable RegionCode region) {
        if (counted.add(name.normalised())) {
            remarks.add(how(name), name.written());
        }
        if (!known(name)) {
            sheet.mention(row, SubjectEntry.named(name.key(), name.kind(), name.written(), region));
        }
        return name.key();
    }

    private Remark how(InstitutionName name) {
        if (universities.contains(name.normalised())) {
            return Remark.MATCHED_UNIVERSITY;
        }
        return firms.contains(name.normalised()) ? Remark.MATCHED_FIRM : Remark.NAMED_INSTITUTION;
    }
}
