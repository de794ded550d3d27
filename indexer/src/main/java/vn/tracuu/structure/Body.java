package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Table;
import vn.tracuu.source.Block;

/** Paragraphs and tables of a stretch of blocks, in reading order; no tree yet. */
final class Body {
  private Body() {}

  static List<Content> of(List<Block> blocks, LineBreaks breaks) {
    List<Content> contents = new ArrayList<>();
    int from = 0;
    while (from < blocks.size()) {
      int table = find(blocks, from, Block.Kind.TABLE);
      int end = find(blocks, table, Block.Kind.TABLE_END);
      if (end == blocks.size()) {
        table = end;
      }
      contents.addAll(Paragraphs.of(blocks.subList(from, table), breaks));
      if (table < blocks.size()) {
        contents.add(table(blocks.subList(table + 1, end), breaks));
      }
      from = end + 1;
    }
    return contents;
  }

  private static int find(List<Block> blocks, int from, Block.Kind kind) {
    int i = from;
    while (i < blocks.size() && blocks.get(i).kind() != kind) {
      i++;
    }
    return i;
  }

  private static Table table(List<Block> blocks, LineBreaks breaks) {
    List<Table.Row> rows = new ArrayList<>();
    List<Table.Cell> cells = new ArrayList<>();
    List<Block> cell = new ArrayList<>();
    for (Block block : blocks) {
      switch (block.kind()) {
        case CELL -> cells.add(cell(cell, breaks));
        case ROW -> {
          if (!cell.isEmpty()) {
            cells.add(cell(cell, breaks));
          }
          rows.add(new Table.Row(cells));
          cells.clear();
        }
        default -> cell.add(block);
      }
    }
    if (!cell.isEmpty()) {
      cells.add(cell(cell, breaks));
    }
    if (!cells.isEmpty()) {
      rows.add(new Table.Row(cells));
    }
    return new Table(rows.stream().filter(row -> !row.cells().isEmpty()).toList());
  }

  private static Table.Cell cell(List<Block> blocks, LineBreaks breaks) {
    List<Passage> paragraphs = Paragraphs.of(blocks, breaks);
    blocks.clear();
    return new Table.Cell(paragraphs);
  }
}
