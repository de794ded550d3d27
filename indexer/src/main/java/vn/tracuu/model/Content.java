package vn.tracuu.model;

/** What a provision consists of, in reading order: its own paragraphs, tables, and children. */
public sealed interface Content permits Passage, Table, Provision {}
