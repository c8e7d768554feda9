package org.chuanglian.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFileTest {

    @TempDir
    private Path directory;

    private TableReading read(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("表.csv"), bytes);
        return TableFile.read(file, "id", List.of("name"), rows -> {});
    }

    private TableReading read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, '\uFEFF'", "GB18030, ''"})
    void readsChineseInBothEncodings(String charset, String mark) throws IOException {
        TableReading reading = read((mark + "id,name,other\n1,重庆大学,x\n2,璧山,y\n").getBytes(Charset.forName(charset)));

        assertThat(reading).isInstanceOfSatisfying(TableReading.Read.class, read -> {
            assertThat(read.table().size()).isEqualTo(2);
            assertThat(read.table().value(0, 0)).isEqualTo("重庆大学");
        });
    }

    @Test
    void takesWhatSaysThatThereIsNoneForMissing() throws IOException {
        assertThat(read("id,name\n1,N/A\n2,无\n3, \n")).isInstanceOfSatisfying(TableReading.Read.class, read -> {
            for (int row = 0; row < 3; row++) {
                assertThat(read.table().value(0, row)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|is empty",
                "'number,name\n1,a\n'|has no column 'id'. Maybe one of: number, name",
                "'id,title\n1,a\n'|has no column 'name'. Maybe one of: id, title",
                "'id,name\n1,a\n1,b\n'|line 3 has the id '1' again",
                "'id,name\n,a\n'|line 2 has an empty id",
                "'id,name\n1,a,b\n'|line 2 has 3 cells, expected 2",
            })
    void refusesInOneLineThatNamesThePlace(String text, String said) throws IOException {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        TableReading.Refused.class,
                        refused -> assertThat(refused.line())
                                .contains("表.csv", said, "Maybe")
                                .hasLineCount(1));
    }
}
