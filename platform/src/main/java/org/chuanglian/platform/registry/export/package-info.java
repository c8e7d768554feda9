/** Lists as files: CSV, XLSX and JSON of exactly what a filter selects, streamed. */
@NullMarked
package org.chuanglian.platform.registry.export;

import org.jspecify.annotations.NullMarked;
