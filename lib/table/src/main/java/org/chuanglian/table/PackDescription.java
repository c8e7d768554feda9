package org.chuanglian.table;

import java.util.List;

/** What {@code datapackage.json} says. */
record PackDescription(String name, String title, List<TableSchema> tables) {}
