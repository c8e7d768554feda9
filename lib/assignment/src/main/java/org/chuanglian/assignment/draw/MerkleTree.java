package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tree of hashes of RFC 9162, section 2.1: its root commits to all leaves, a path proves one of them. */
final class MerkleTree {

    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /** The root over the leaves' hashes; the hash of nothing when there are none. */
    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hash.sha256();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = split(leaves.size());
        return Hash.sha256(NODE, root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** The hashes that lead from a leaf up to the root. */
    static List<byte[]> path(List<byte[]> leaves, int place) {
        List<byte[]> path = new ArrayList<>();
        if (leaves.size() > 1) {
            int left = split(leaves.size());
            if (place < left) {
                path.addAll(path(leaves.subList(0, left), place));
                path.add(root(leaves.subList(left, leaves.size())));
            } else {
                path.addAll(path(leaves.subList(left, leaves.size()), place - left));
                path.add(root(leaves.subList(0, left)));
            }
        }
        return path;
    }

    /** Whether the path leads from the leaf at this place of so many to the root. */
    static boolean leads(byte[] leaf, int place, int size, List<byte[]> path, byte[] root) {
        byte[] reached = climb(leaf, place, size, path);
        return reached.length > 0 && Arrays.equals(reached, root);
    }

    private static byte[] climb(byte[] leaf, int place, int size, List<byte[]> path) {
        if (place < 0 || place >= size || (size == 1) != path.isEmpty()) {
            return new byte[0];
        }
        if (size == 1) {
            return leaf;
        }
        int left = split(size);
        byte[] beside = path.getLast();
        List<byte[]> below = path.subList(0, path.size() - 1);
        byte[] reached = place < left ? climb(leaf, place, left, below) : climb(leaf, place - left, size - left, below);
        if (reached.length == 0) {
            return reached;
        }
        return place < left ? Hash.sha256(NODE, reached, beside) : Hash.sha256(NODE, beside, reached);
    }

    /** The greatest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
