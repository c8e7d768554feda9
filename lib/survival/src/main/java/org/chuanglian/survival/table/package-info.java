/** Tables of follow-up: read from CSV, with status codes, groups and covariates made ready for the statistics. */
@NullMarked
package org.chuanglian.survival.table;

import org.jspecify.annotations.NullMarked;
