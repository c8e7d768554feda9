package org.chuanglian.platform.atlas.chain;

import java.util.List;

/** A chain of four segments, for tests. */
public final class SmallChain {

    public static final String TEXT = """
            code: small
            version: "1"
            title: 小电池
            titleEnglish: Small batteries
            standing: proposal
            source: 示例
            sourceEnglish: An example
            stages:
              - {code: materials, name: 材料, english: Materials}
              - {code: cells, name: 电芯与电池, english: Cells and packs}
            segments:
              - code: cathode
                stage: materials
                name: 正极
                english: Cathodes
                gbt4754: [C3985]
                productTerms: [正极材料]
              - code: anode
                stage: materials
                name: 负极
                english: Anodes
                gbt4754: [C3985]
                productTerms: [负极材料]
                curated: [sc_anode]
              - code: cell
                stage: cells
                name: 电芯
                english: Cells
                gbt4754: [C3841]
                industries: ["6307"]
                productTerms: [动力电池, 锂电池电芯]
                gatedTerms: [电芯]
                notTerms: [回收]
                technologies:
                  - {code: solid, name: 固态电池, english: Solid-state cells, terms: [固态电池, 固态电解质]}
              - code: pack
                stage: cells
                name: 电池包
                english: Packs
                gbt4754: [C3841]
                productTerms: [动力电池系统, ＰＡＣＫ]
            edges:
              - {from: cathode, to: cell, kind: supplies}
              - {from: anode, to: cell, kind: supplies}
              - {from: cell, to: pack, kind: supplies}
              - {from: cathode, to: anode, kind: substitutes}
            """;

    private SmallChain() {}

    /** The chain. */
    public static Chain chain() {
        return switch (ChainFile.read("small.yaml", TEXT, _ -> true)) {
            case ChainReading.Read(Chain chain) -> chain;
            case ChainReading.Refused(List<String> faults) -> throw new AssertionError(faults.toString());
        };
    }
}
