package org.chuanglian.platform.record.chain;

import org.chuanglian.ledger.Algorithm;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the record is chained.
 *
 * @param algorithm {@code SHA-256} or {@code SM3}; may be changed at any start, since each entry names its own
 */
@ConfigurationProperties("chuanglian.record")
record RecordSettings(@DefaultValue("SHA-256") Algorithm algorithm) {}
