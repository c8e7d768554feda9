/** Tests of the record's public pages. */
@NullMarked
package org.chuanglian.platform.record.web;

import org.jspecify.annotations.NullMarked;
