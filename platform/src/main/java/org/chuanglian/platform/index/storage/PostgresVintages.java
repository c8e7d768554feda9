package org.chuanglian.platform.index.storage;

import static org.chuanglian.platform.index.db.Tables.STANDING;
import static org.chuanglian.platform.index.db.Tables.VINTAGE;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.index.IndexRun;
import org.chuanglian.platform.index.IndexScheme;
import org.chuanglian.platform.index.IndexSchemes;
import org.chuanglian.platform.index.IndexYear;
import org.chuanglian.platform.index.Place;
import org.chuanglian.platform.index.Vintage;
import org.chuanglian.platform.index.Vintages;
import org.chuanglian.platform.index.db.tables.records.StandingRecord;
import org.chuanglian.platform.index.db.tables.records.VintageRecord;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps vintages as rows that the database itself refuses to change. */
@Component
class PostgresVintages implements Vintages {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final DSLContext sql;
    private final Acts acts;
    private final Clock clock;

    PostgresVintages(DSLContext sql, Acts acts, Clock clock) {
        this.sql = sql;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Publishing publish(IndexRun run, List<Vintage.Stood> standings, SignedIn by) {
        IndexScheme scheme = run.scheme();
        OffsetDateTime known = run.at().instant().atOffset(ZoneOffset.UTC);
        VintageRecord row = sql.newRecord(VINTAGE);
        row.setId(NEXT.generate());
        row.setScheme(scheme.code());
        row.setVersion(scheme.version());
        row.setSchemeYaml(scheme.files().scheme());
        row.setWordsCsv(scheme.files().words());
        row.setKnownAt(known);
        row.setPublishedAt(clock.instant().atOffset(ZoneOffset.UTC));
        row.setPublishedBy(by.id().value());
        int written = sql.insertInto(VINTAGE).set(row).onConflictDoNothing().execute();
        if (written == 0) {
            return new Publishing.Already(sql.selectFrom(VINTAGE)
                    .where(VINTAGE.SCHEME.eq(scheme.code()))
                    .and(VINTAGE.VERSION.eq(scheme.version()))
                    .and(VINTAGE.KNOWN_AT.eq(known))
                    .fetchSingle(PostgresVintages::vintage));
        }
        sql.batchInsert(standings.stream()
                        .map(stood -> standing(row.getId(), stood))
                        .toList())
                .execute();
        acts.append(Act.of(ActKind.INDEX_PUBLISHED, by.actor())
                .about(row.getId().toString())
                .telling("scheme", scheme.code() + " " + scheme.version())
                .telling("known-at", run.at())
                .telling("standings", standings.size()));
        return new Publishing.Published(vintage(row));
    }

    private StandingRecord standing(UUID vintage, Vintage.Stood stood) {
        IndexYear.Standing standing = stood.standing();
        StandingRecord row = sql.newRecord(STANDING);
        row.setVintageId(vintage);
        row.setNode(stood.node());
        row.setYear(stood.year());
        row.setRegion(standing.place().code());
        row.setScore(standing.score());
        row.setLow(standing.low());
        row.setHigh(standing.high());
        row.setRank(standing.rank());
        row.setRankLow(standing.rankLow());
        row.setRankHigh(standing.rankHigh());
        return row;
    }

    private static Vintage vintage(VintageRecord row) {
        return new Vintage(
                row.getId(),
                IndexSchemes.read(row.getScheme(), new IndexScheme.Files(row.getSchemeYaml(), row.getWordsCsv())),
                new KnowledgeTime(row.getKnownAt().toInstant()),
                row.getPublishedAt().toInstant());
    }

    @Override
    public List<Vintage> of(String scheme) {
        return sql.selectFrom(VINTAGE)
                .where(VINTAGE.SCHEME.eq(scheme))
                .orderBy(VINTAGE.PUBLISHED_AT.desc(), VINTAGE.ID.desc())
                .fetch(PostgresVintages::vintage);
    }

    @Override
    public Optional<Vintage> find(String id) {
        return ID.matcher(id).matches()
                ? sql.selectFrom(VINTAGE)
                        .where(VINTAGE.ID.eq(UUID.fromString(id)))
                        .fetchOptional(PostgresVintages::vintage)
                : Optional.empty();
    }

    @Override
    public List<Vintage.Stood> standings(Vintage vintage) {
        return standings(STANDING.VINTAGE_ID.eq(vintage.id()));
    }

    @Override
    public List<Vintage.Stood> standings(Vintage vintage, String node, Place place) {
        return standings(
                STANDING.VINTAGE_ID.eq(vintage.id()).and(STANDING.NODE.eq(node)).and(STANDING.REGION.eq(place.code())));
    }

    private List<Vintage.Stood> standings(Condition wanted) {
        return sql.selectFrom(STANDING)
                .where(wanted)
                .orderBy(STANDING.NODE, STANDING.YEAR, STANDING.REGION)
                .fetch(row -> new Vintage.Stood(
                        row.getYear(),
                        row.getNode(),
                        new IndexYear.Standing(
                                new Place(row.getRegion()),
                                row.getScore(),
                                row.getLow(),
                                row.getHigh(),
                                row.getRank(),
                                row.getRankLow(),
                                row.getRankHigh())));
    }
}
