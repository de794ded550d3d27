package vn.tracuu.model;

/** What a provision consists of, in reading order: its own paragraphs and its children. */
public sealed interface Content permits Passage, Provision {}
