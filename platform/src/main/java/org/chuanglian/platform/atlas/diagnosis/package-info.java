/** What is strong, weak or missing of a chain in a province, by rules that can be edited, each with its numbers. */
@NullMarked
package org.chuanglian.platform.atlas.diagnosis;

import org.jspecify.annotations.NullMarked;
