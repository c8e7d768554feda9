package org.chuanglian.platform.intake.pack;

import static org.chuanglian.platform.intake.pack.RegionTables.line;

import java.util.Optional;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RelationType;

/** Curated industry chains: which firm stands in which segment, and who supplies whom. */
final class ChainTables {

    private ChainTables() {}

    static void members(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        String source = pack.source("chain_members");
        pack.each(
                "chain_members",
                row -> row.optionalText("stock_code")
                        .ifPresentOrElse(
                                code -> sheet.classified(
                                        line(row),
                                        FirmTables.key(code),
                                        CatalogueTables.CHAIN + row.text("chain"),
                                        row.text("segment"),
                                        source),
                                () -> remarks.add(Remark.NO_STOCK_CODE, row.text("member_name"))));
    }

    static void supplies(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        String source = pack.source("chain_supplies");
        pack.each("chain_supplies", row -> {
            Optional<String> supplier = row.optionalText("supplier_code");
            Optional<String> buyer = row.optionalText("buyer_code");
            if (supplier.isEmpty() || buyer.isEmpty()) {
                remarks.add(
                        Remark.NO_STOCK_CODE,
                        row.text("published_supplier_code") + "→" + row.text("published_buyer_code"));
                return;
            }
            sheet.relation(
                    line(row),
                    new RelationEntry(
                            FirmTables.key(supplier.get()),
                            RelationType.SUPPLIES,
                            FirmTables.key(buyer.get()),
                            null,
                            null,
                            null,
                            Math.toIntExact(row.whole("confidence")),
                            row.text("product"),
                            source));
        });
    }
}
