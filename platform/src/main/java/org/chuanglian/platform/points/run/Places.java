package org.chuanglian.platform.points.run;

/** Where each firm stands, 1 for the highest total; 0 for one that is not ranked. */
@SuppressWarnings("ArrayRecordComponent") // columns of all firms, handed over once and not kept
record Places(int[] overall, int[] inStage, int[] amongPeers) {}
