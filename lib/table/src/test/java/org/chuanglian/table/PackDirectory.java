package org.chuanglian.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small pack on disk: cities, and firms that stand in a city. */
record PackDirectory(Path path) {
    static final String DESCRIPTION = """
            {"name": "sample", "title": "示例", "resources": [
              {"name": "cities", "path": "cities.csv", "title": "Cities", "schema": {
                "fields": [
                  {"name": "code", "type": "string", "constraints": {"required": true, "pattern": "[0-9]{6}"}},
                  {"name": "name", "type": "string", "constraints": {"required": true, "unique": true, "maxLength": 10}}],
                "primaryKey": "code"}},
              {"name": "firms", "path": "firms.csv", "title": "Firms", "schema": {
                "fields": [
                  {"name": "firm", "type": "string", "constraints": {"required": true}},
                  {"name": "city", "type": "string"},
                  {"name": "founded", "type": "date", "constraints": {"minimum": "1949-10-01"}},
                  {"name": "staff", "type": "integer", "constraints": {"minimum": 0, "maximum": 1000000}},
                  {"name": "revenue", "type": "number", "unit": "CNY"},
                  {"name": "year", "type": "year"},
                  {"name": "as_of", "type": "string", "format": "period"},
                  {"name": "size", "type": "string", "constraints": {"enum": ["small", "large"]}},
                  {"name": "listed", "type": "boolean"}],
                "primaryKey": ["firm", "year"],
                "foreignKeys": [{"fields": "city", "reference": {"resource": "cities", "fields": "code"}}]}}]}
            """;
    static final String CITIES = "code,name\n500000,重庆\n510000,四川\n";
    static final String FIRMS_HEADER = "firm,city,founded,staff,revenue,year,as_of,size,listed\n";

    PackDirectory {
        write(path, TablePack.DESCRIPTION, DESCRIPTION);
        write(path, "cities.csv", CITIES);
        write(path, "firms.csv", FIRMS_HEADER);
    }

    PackDirectory firms(String rows) {
        return file("firms.csv", FIRMS_HEADER + rows);
    }

    PackDirectory file(String name, String text) {
        write(path, name, text);
        return this;
    }

    PackDirectory bytes(String name, byte[] bytes) {
        try {
            Files.write(path.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    private static void write(Path path, String name, String text) {
        try {
            Files.writeString(path.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    TablePack open() throws IOException {
        PackOpening opening = TablePack.open(path);
        assertThat(opening).isInstanceOf(PackOpening.Opened.class);
        return ((PackOpening.Opened) opening).pack();
    }

    List<Problem> refusal() throws IOException {
        PackOpening opening = TablePack.open(path);
        assertThat(opening).isInstanceOf(PackOpening.Refused.class);
        return ((PackOpening.Refused) opening).problems();
    }

    List<Problem> problems() throws IOException {
        return open().check(Progress.silent()).stream()
                .flatMap(reading -> switch (reading) {
                    case Reading.Clean _ -> Stream.<Problem>of();
                    case Reading.Broken broken -> broken.problems().stream();
                })
                .toList();
    }
}
