/** Takes Chinese and English technical text apart: words, parts of words, pairs of characters, quantities, keyphrases. */
@NullMarked
package org.chuanglian.text.analysis;

import org.jspecify.annotations.NullMarked;
