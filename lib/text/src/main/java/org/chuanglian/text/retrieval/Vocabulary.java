package org.chuanglian.text.retrieval;

import java.util.Arrays;

/** Numbers words from 0 in the order they are met; the words stand in one array of characters. */
final class Vocabulary {

    static final int UNKNOWN = -1;

    private char[] chars = new char[1 << 12];
    private int[] starts = new int[1 << 10];
    private int[] table = filled(1 << 11);
    private int size;

    int size() {
        return size;
    }

    String word(int number) {
        return new String(chars, starts[number], starts[number + 1] - starts[number]);
    }

    int length(int number) {
        return starts[number + 1] - starts[number];
    }

    char charAt(int number, int index) {
        return chars[starts[number] + index];
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(char[] word, int from, int length) {
        return table[slot(word, from, length)];
    }

    int find(String word) {
        return find(word.toCharArray(), 0, word.length());
    }

    int intern(String word) {
        return intern(word.toCharArray(), 0, word.length());
    }

    /** The number of a word, a new one if it was not met before. */
    int intern(char[] word, int from, int length) {
        int slot = slot(word, from, length);
        if (table[slot] != UNKNOWN) {
            return table[slot];
        }
        append(word, from, length);
        table[slot] = size++;
        if (size * 2 > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void append(char[] word, int from, int length) {
        int start = starts[size];
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + length, (int)
                    Math.min(Integer.MAX_VALUE - 8L, chars.length * 2L)));
        }
        System.arraycopy(word, from, chars, start, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[size + 1] = start + length;
    }

    private int slot(char[] word, int from, int length) {
        int mask = table.length - 1;
        int slot = hash(word, from, length) & mask;
        while (table[slot] != UNKNOWN && !equals(table[slot], word, from, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean equals(int number, char[] word, int from, int length) {
        int start = starts[number];
        return Arrays.equals(chars, start, starts[number + 1], word, from, from + length);
    }

    private void rehash() {
        table = filled(table.length * 2);
        int mask = table.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(chars, starts[number], length(number)) & mask;
            while (table[slot] != UNKNOWN) {
                slot = (slot + 1) & mask;
            }
            table[slot] = number;
        }
    }

    private static int hash(char[] word, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + word[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    private static int[] filled(int length) {
        int[] table = new int[length];
        Arrays.fill(table, UNKNOWN);
        return table;
    }
}
