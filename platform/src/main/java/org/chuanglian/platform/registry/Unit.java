package org.chuanglian.platform.registry;

import java.math.BigDecimal;

/** A unit; units of one dimension convert by their factors to the dimension's standard unit. Money's dimension is its currency. */
public record Unit(String code, String nameZh, String nameEn, String dimension, BigDecimal factor) {}
