/** The pages of the atlas. */
@NullMarked
package org.chuanglian.platform.atlas.web;

import org.jspecify.annotations.NullMarked;
