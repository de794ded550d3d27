package vn.tracuu.analysis;

import java.util.Arrays;

/** A small number for each of many words, found by the hash of their syllables. */
final class WordTable {
  private static final int EMPTY = 0;
  private int[] keys;
  private short[] values;
  private int size;

  WordTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2)) * 2;
    keys = new int[capacity];
    values = new short[capacity];
  }

  /** 0 where the word is unknown. */
  int get(int key) {
    int mask = keys.length - 1;
    for (int slot = key & mask; ; slot = slot + 1 & mask) {
      if (keys[slot] == key) {
        return values[slot];
      }
      if (keys[slot] == EMPTY) {
        return 0;
      }
    }
  }

  /** Sets bits of the word's number, beside those it has. */
  void merge(int key, int bits) {
    put(key, get(key) | bits);
  }

  void put(int key, int value) {
    if (2 * size > keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int slot = key & mask;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    size += keys[slot] == EMPTY ? 1 : 0;
    keys[slot] = key;
    values[slot] = (short) value;
  }

  private void grow() {
    int[] formerKeys = keys;
    short[] formerValues = values;
    keys = new int[2 * formerKeys.length];
    values = new short[keys.length];
    Arrays.fill(keys, EMPTY);
    size = 0;
    for (int i = 0; i < formerKeys.length; i++) {
      if (formerKeys[i] != EMPTY) {
        put(formerKeys[i], formerValues[i]);
      }
    }
  }
}
