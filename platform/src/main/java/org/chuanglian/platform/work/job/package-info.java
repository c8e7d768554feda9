/** Long jobs in PostgreSQL, run once in a cluster by db-scheduler, resumed where they stood. */
@NullMarked
package org.chuanglian.platform.work.job;

import org.jspecify.annotations.NullMarked;
