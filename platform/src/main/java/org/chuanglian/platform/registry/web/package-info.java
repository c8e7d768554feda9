/** The pages of the registry: lists, subjects, sources, indicators and imported institutions, told from its readers. */
@NullMarked
package org.chuanglian.platform.registry.web;

import org.jspecify.annotations.NullMarked;
