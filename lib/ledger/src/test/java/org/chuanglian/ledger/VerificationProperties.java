package org.chuanglian.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VerificationProperties {

    /** Texts of whole characters from everywhere, the awkward ones among them. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> sign = Arbitraries.oneOf(
                Arbitraries.of(
                        "\"", "\\", "\u0000", "\n", "\u007f", "\u2028", "𠮷", "e\u0301", "é", "汉", "{", "\"hash\":\""),
                Arbitraries.integers()
                        .between(0x20, 0x1ffff)
                        .filter(point -> point < 0xd800 || point > 0xdfff)
                        .map(Character::toString));
        return sign.list()
                .ofMaxSize(12)
                .map(signs -> String.join("", signs))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property(tries = 300)
    void findsNothingInWhatWasWritten(@ForAll("texts") List<String> texts, @ForAll Algorithm algorithm) {
        Exported export = Exported.of(algorithm, texts);
        Report report = Exported.verify(export.bytes());
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(texts.size());
        for (int entries = 1; entries <= texts.size(); entries++) {
            assertThat(Exported.verify(export.bytes(), Optional.of(export.checkpoint(entries)))
                            .findings())
                    .isEmpty();
        }
    }

    @Property(tries = 2000)
    void namesTheLineInWhichAnyByteIsFlipped(
            @ForAll("texts") List<String> texts, @ForAll int place, @ForAll @IntRange(min = 1, max = 255) int mask) {
        byte[] bytes = Exported.of(Algorithm.SHA_256, texts).bytes();
        int at = Math.floorMod(place, bytes.length);
        long line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        bytes[at] ^= (byte) mask;
        Report report = Exported.verify(bytes);
        assertThat(report.isSound()).as("byte " + at).isFalse();
        assertThat(report.findings().getFirst().line()).isEqualTo(line);
        assertThat(report.findings().getFirst().entry()).isEqualTo(line - 1);
    }

    @Property
    void namesTheEntryThatWasLeftOut(@ForAll("texts") List<String> texts, @ForAll int place) {
        List<String> lines =
                new ArrayList<>(Exported.of(Algorithm.SHA_256, texts).lines());
        int entry = 1 + Math.floorMod(place, texts.size());
        lines.remove(entry);
        Report report = Exported.verify(Exported.bytes(lines));
        assertThat(report.found()).isEqualTo(1);
        assertThat(report.findings().getFirst().entry()).isEqualTo(entry);
    }

    @Property
    void namesTheEntryThatWasSwappedWithALaterOne(
            @ForAll("texts") List<String> texts, @ForAll int one, @ForAll int other) {
        int first = 1 + Math.floorMod(one, texts.size());
        int second = 1 + Math.floorMod(other, texts.size());
        Assume.that(first < second);
        List<String> lines =
                new ArrayList<>(Exported.of(Algorithm.SHA_256, texts).lines());
        Collections.swap(lines, first, second);
        Finding found = Exported.verify(Exported.bytes(lines)).findings().getFirst();
        assertThat(found.entry()).isEqualTo(first);
        assertThat(found.read()).isEqualTo("entry " + second);
    }

    @Property
    void namesThePlaceWhereAnEntryWasPutIn(@ForAll("texts") List<String> texts, @ForAll int which, @ForAll int where) {
        List<String> lines =
                new ArrayList<>(Exported.of(Algorithm.SHA_256, texts).lines());
        int copied = 1 + Math.floorMod(which, texts.size());
        int place = 1 + Math.floorMod(where, texts.size() + 1);
        lines.add(place, lines.get(copied));
        Finding found = Exported.verify(Exported.bytes(lines)).findings().getFirst();
        // a copy put before itself, or right behind, is found where the second of the two stands
        long expected = copied == place ? place + 1 : place;
        assertThat(found.line()).isEqualTo(expected + 1);
        assertThat(found.entry()).isEqualTo(expected);
    }

    @Property
    void saysAfterWhichEntryTheFileWasCutOff(@ForAll("texts") List<String> texts, @ForAll int place) {
        byte[] bytes = Exported.of(Algorithm.SHA_256, texts).bytes();
        int length = Math.floorMod(place, bytes.length);
        byte[] cut = java.util.Arrays.copyOf(bytes, length);
        long whole = 0;
        for (byte sign : cut) {
            whole += sign == '\n' ? 1 : 0;
        }
        Report report = Exported.verify(cut);
        assertThat(report.isSound()).isFalse();
        assertThat(report.findings().getFirst().line()).isEqualTo(whole + 1);
        assertThat(report.findings().getFirst().entry()).isEqualTo(whole);
    }

    @Property
    void findsByACheckpointWhatWasWrittenAnewFromTheRoot(
            @ForAll("texts") List<String> texts, @ForAll int place, @ForAll int pinned) {
        Exported export = Exported.of(Algorithm.SHA_256, texts);
        int changed = Math.floorMod(place, texts.size());
        int entries = 1 + Math.floorMod(pinned, texts.size());
        Assume.that(changed < entries);
        List<String> others = new ArrayList<>(texts);
        others.set(changed, texts.get(changed) + "!");
        byte[] forged = Exported.of(Algorithm.SHA_256, others).bytes();
        assertThat(Exported.verify(forged).isSound()).isTrue();
        Report report = Exported.verify(forged, Optional.of(export.checkpoint(entries)));
        assertThat(report.findings().getFirst().entry()).isEqualTo(entries);
    }

    @Property
    void findsByACheckpointThatAShorterChainIsNotTheWhole(@ForAll("texts") List<String> texts) {
        Assume.that(texts.size() > 1);
        Exported whole = Exported.of(Algorithm.SM3, texts);
        byte[] shorter =
                Exported.of(Algorithm.SM3, texts.subList(0, texts.size() - 1)).bytes();
        Report report = Exported.verify(shorter, Optional.of(whole.checkpoint(texts.size())));
        assertThat(report.findings()).singleElement().extracting(Finding::part).isEqualTo("end of the file");
    }

    @Property(tries = 500)
    void survivesAnyBytes(@ForAll byte[] bytes) {
        assertThat(Exported.verify(bytes).isSound()).isFalse();
    }
}
