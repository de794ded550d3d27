package vn.tracuu.index;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.link.Mentions;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;

/**
 * Finds anew what every document of an index cites and compares it with what is stored.
 *
 * @param wrong ids of documents of which the two differ
 */
public record LinksCheck(int documents, int mentions, List<String> wrong) {

  public LinksCheck {
    wrong = List.copyOf(wrong);
  }

  /** Reads all documents, one after another. */
  public static LinksCheck of(OpenIndex index) {
    return index.read(
        content -> {
          IndexShelf shelf = new IndexShelf(content.reader());
          List<String> wrong = new ArrayList<>();
          int mentions = 0;
          for (Work work : content.works(0, Math.max(1, content.workCount()))) {
            LegalDocument document = shelf.document(work.id()).orElseThrow();
            Mentions stored = shelf.mentions(work.id());
            mentions += stored.all().size();
            if (!stored.equals(Mentions.of(document))) {
              wrong.add(work.id());
            }
          }
          return new LinksCheck(content.workCount(), mentions, wrong);
        });
  }
}
