package vn.tracuu.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.search.CitationWords;

/** The files of a document: {@code /van-ban/161-qd-ubnd-son-la-2025.docx} and others. */
final class Downloads {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Site site;

  Downloads(Site site) {
    this.site = site;
  }

  /** A kind of file, told by the end of the address. */
  enum Kind {
    TXT(".txt", "text/plain; charset=utf-8"),
    JSON(".json", "application/json"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Not a file to keep: what stands at the head and foot of each sheet of paper. */
    PAPER(".in.css", "text/css; charset=utf-8");

    private final String ending;
    private final String type;

    Kind(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    /** The kind of an address; nothing where it is that of a page. */
    static Optional<Kind> of(String address) {
      return Stream.of(values()).filter(kind -> address.endsWith(kind.ending)).findFirst();
    }

    /** The id of the document in an address of this kind. */
    String id(String address) {
      return address.substring(0, address.length() - ending.length());
    }
  }

  /**
   * Who asks for a document and when, as it stands at the head and foot of each sheet.
   *
   * @param head number and title
   * @param foot the address and the day of access
   */
  record Sheet(String head, String foot) {}

  void answer(Context request, Kind kind, LegalDocument document) {
    request.contentType(kind.type);
    if (kind == Kind.TXT || kind == Kind.DOCX) {
      String name = document.work().id() + kind.ending;
      request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
    request.result(content(kind, document, sheet(request, document)));
  }

  private static byte[] content(Kind kind, LegalDocument document, Sheet sheet) {
    return switch (kind) {
      case TXT -> TextFile.of(document, sheet).getBytes(StandardCharsets.UTF_8);
      case JSON -> Json.write(DocumentView.of(document)).getBytes(StandardCharsets.UTF_8);
      case DOCX -> WordFile.of(document, sheet);
      case PAPER -> PaperStyle.of(sheet).getBytes(StandardCharsets.UTF_8);
    };
  }

  private Sheet sheet(Context request, LegalDocument document) {
    String brief = CitationWords.brief(document.work());
    String title = document.work().title();
    PageAddress address = PageAddress.of(site, request, Addresses.work(document.work().id()));
    return new Sheet(
        title.isEmpty() || brief.endsWith(title) ? brief : brief + ": " + title,
        Messages.of("file.foot", address.whole(), DAY.format(site.today().get())));
  }
}
