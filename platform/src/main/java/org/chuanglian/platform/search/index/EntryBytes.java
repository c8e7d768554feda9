package org.chuanglian.platform.search.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** An entry as the bytes that the index keeps. Changing this means a new {@link IndexFolder#FORMAT}. */
final class EntryBytes {

    private EntryBytes() {}

    static byte[] write(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(entry.id().value().getMostSignificantBits());
            out.writeLong(entry.id().value().getLeastSignificantBits());
            text(out, entry.kind().code());
            text(out, entry.name());
            optional(out, entry.nameEn());
            RegionCode region = entry.region();
            optional(out, region == null ? null : region.code());
            optional(out, entry.field());
            out.writeBoolean(entry.sample());
            out.writeInt(entry.otherNames().size());
            for (OtherName name : entry.otherNames()) {
                text(out, name.name());
                text(out, name.use().name());
            }
            out.writeInt(entry.keys().size());
            for (SubjectKey key : entry.keys()) {
                text(out, key.scheme().name());
                text(out, key.value());
            }
            out.writeInt(entry.products().size());
            for (String product : entry.products()) {
                text(out, product);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Entry read(BytesRef kept) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept.bytes, kept.offset, kept.length))) {
            SubjectId id = new SubjectId(new UUID(in.readLong(), in.readLong()));
            SubjectKind kind = SubjectKind.of(in.readUTF());
            String name = in.readUTF();
            String nameEn = optional(in);
            String region = optional(in);
            String field = optional(in);
            boolean sample = in.readBoolean();
            List<OtherName> names = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                names.add(new OtherName(in.readUTF(), NameUse.valueOf(in.readUTF())));
            }
            List<SubjectKey> keys = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                keys.add(new SubjectKey(SubjectKey.Scheme.valueOf(in.readUTF()), in.readUTF()));
            }
            List<String> products = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                products.add(in.readUTF());
            }
            return new Entry(
                    id,
                    kind,
                    name,
                    nameEn,
                    List.copyOf(names),
                    List.copyOf(keys),
                    region == null ? null : new RegionCode(region),
                    field,
                    List.copyOf(products),
                    sample);
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "an entry of the index cannot be read.\nMaybe the index was written by another version.", broken);
        }
    }

    /** Texts of any length: the registry's are far below the 65,535 bytes that one holds. */
    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeUTF(text.length() > 20_000 ? text.substring(0, 20_000) : text);
    }

    private static void optional(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            text(out, text);
        }
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
