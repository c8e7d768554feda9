/** Where each upload stands and its rows that are not simply right, in PostgreSQL. */
@NullMarked
package org.chuanglian.platform.intake.upload.storage;

import org.jspecify.annotations.NullMarked;
