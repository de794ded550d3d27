package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Where the head of a document begins and ends, and its lines made whole.
 *
 * <p>Laid out by Decree 30/2020/NĐ-CP, annex I: issuer and quốc hiệu side by side, below them
 * number and place with date, below them type and title.
 *
 * @param start what stands before is not of the document
 * @param end where recitals or text begin
 * @param parts the head's passages, each with what it is
 */
record Head(int start, int end, List<Part> parts) {
  /** A passage and what it is. */
  record Part(Role role, Passage passage) {}

  /** What a passage of the head says. */
  enum Role {
    ISSUER,
    MOTTO,
    NUMBER,
    PLACE_AND_DATE,
    TYPE,
    TITLE,
    ADDRESSEE,
    /** The issuer once more, below the title. */
    ENACTOR,
    OTHER
  }

  static Head read(List<Block> blocks) {
    int start = HeadStart.find(blocks);
    HeadLines lines = new HeadLines(blocks, start);
    int end = lines.read();
    return new Head(start, end, lines.parts());
  }

  List<Passage> passages() {
    return parts.stream().map(Part::passage).toList();
  }

  /** The passages of one role, in order. */
  List<String> texts(Role role) {
    List<String> texts = new ArrayList<>();
    for (Part part : parts) {
      if (part.role() == role) {
        texts.add(part.passage().text());
      }
    }
    return texts;
  }
}
