/** The pages of jobs and the workbench. */
@NullMarked
package org.chuanglian.platform.work.web;

import org.jspecify.annotations.NullMarked;
