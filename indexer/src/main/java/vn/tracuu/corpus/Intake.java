package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tracuu.corpus.Holding.Text;
import vn.tracuu.corpus.Outcome.Kind;
import vn.tracuu.source.UnreadableException;

/**
 * Takes files into the corpus, a whole document or nothing.
 *
 * <p>Example: a DOCX of Nghị quyết 57-NQ/TW becomes {@code documents/57-nq-tw-2024/source.docx}
 * with {@code origin.json} beside it. It is made ready in a hidden folder and moved to its place in
 * one step; what a killed run left there is swept by the next one.
 */
public final class Intake implements AutoCloseable {
  private static final String WORKSHOP = ".adding";
  private static final String LOCK = ".adding.lock";
  private static final int LONGEST_NAME = 120;

  private final Path documents;
  private final String program;
  private final ReadingProcess process = new ReadingProcess();
  private final FileChannel lock;
  private final Holdings holdings;

  /**
   * Opens a corpus for adding; one process at a time may.
   *
   * @param program the version that {@code origin.json} names
   * @throws UnreadableException where another one is adding
   */
  public Intake(Path corpus, String program) throws IOException {
    this.documents = Files.createDirectories(corpus.resolve("documents")).toRealPath();
    this.program = program;
    this.lock = lock(documents.resolve(LOCK));
    try {
      Disk.delete(documents.resolve(WORKSHOP));
      this.holdings = Holdings.of(documents, process);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** Adds a file. */
  public Outcome add(Offer offer) throws IOException {
    return add(offer, facts -> true);
  }

  /** Adds a file where its facts are asked for. */
  public Outcome add(Offer offer, Predicate<Facts> isAsked) throws IOException {
    Path folder = documents.resolve(WORKSHOP).resolve("document");
    try {
      Path file = Files.createDirectories(folder).resolve("source");
      offer.content().copyTo(file);
      String sha256 = Fingerprint.ofFile(file);
      Optional<Holding> held = holdings.withFile(sha256);
      return held.isPresent()
          ? unchanged(offer, held.get(), "cùng một tệp")
          : read(new Arrival(offer, folder, sha256, Instant.now()), isAsked);
    } catch (UnreadableException e) {
      return new Outcome(Kind.REFUSED, offer.from(), e.getMessage());
    } catch (IOException e) {
      return new Outcome(Kind.REFUSED, offer.from(), notWritten(e));
    } finally {
      Disk.delete(documents.resolve(WORKSHOP));
    }
  }

  private String notWritten(IOException e) {
    return FullDisk.isCauseOf(e)
        ? "ổ đĩa có kho văn bản hết chỗ trống; hãy dọn bớt rồi thêm lại"
        : "không ghi được vào " + documents + "; hãy kiểm tra quyền ghi của thư mục ấy";
  }

  /** An offer in the hidden folder. */
  private record Arrival(Offer offer, Path folder, String sha256, Instant when) {}

  private Outcome read(Arrival arrival, Predicate<Facts> isAsked) throws IOException {
    Offer offer = arrival.offer();
    Reading reading =
        process.read(arrival.folder().resolve("source"), offer.name(), offer.charset());
    return switch (reading) {
      case Reading.Refused refused -> new Outcome(Kind.REFUSED, offer.from(), refused.reason());
      case Reading.Document document ->
          isAsked.test(document.facts())
              ? place(arrival, document)
              : new Outcome(Kind.NOT_ASKED, offer.from(), document.facts().name());
    };
  }

  private Outcome place(Arrival arrival, Reading.Document document) throws IOException {
    Optional<Holding> held = holdings.ofWork(document.facts());
    if (held.isEmpty()) {
      return first(arrival, document);
    }
    Optional<Text> same =
        held.get().texts().stream()
            .filter(text -> text.words().equals(document.facts().words()))
            .findFirst();
    if (same.isPresent()) {
      String words = held.get().isNewest(same.get()) ? "cùng nội dung" : "cùng nội dung với bản cũ";
      return unchanged(arrival.offer(), held.get(), words);
    }
    return more(arrival, document, held.get());
  }

  private Outcome first(Arrival arrival, Reading.Document document) throws IOException {
    Path place = documents.resolve(name(document.facts().id()));
    if (holdings.isUnread(place)) {
      throw new UnreadableException(
          "có thể đã có ở %s mà thư mục ấy không đọc được; hãy chạy ./tracuu check để biết vì sao"
              .formatted(relative(place)));
    }
    if (Files.exists(place)) {
      place = documents.resolve(name(document.facts().longId()));
    }
    if (Files.exists(place)) {
      throw new UnreadableException(
          "địa chỉ %s đã là của một văn bản khác; hãy kiểm tra số, ngày và cơ quan ban hành"
              .formatted(place.getFileName()));
    }
    Holding holding = new Holding(new DocumentFolder(place), document.facts(), java.util.List.of());
    publish(arrival, document, new Place(holding, place));
    return new Outcome(Kind.ADDED, arrival.offer().from(), told(document, place));
  }

  private Outcome more(Arrival arrival, Reading.Document document, Holding held)
      throws IOException {
    String day = arrival.when().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    Path place = held.folder().next(day);
    publish(arrival, document, new Place(held, place));
    String kept = "; bản trước vẫn giữ ở " + relative(held.folder().path());
    String doubt = doubt(document.facts(), held.facts(), place);
    return new Outcome(Kind.UPDATED, arrival.offer().from(), told(document, place) + kept + doubt);
  }

  /** A summary must not take the place of the whole text unseen. */
  private String doubt(Facts facts, Facts before, Path place) {
    return facts.isMuchShorter(before)
        ? "; ngắn hơn hẳn bản trước (%d so với %d ký tự): hãy đối chiếu, nếu thiếu thì xóa %s"
            .formatted(facts.letters(), before.letters(), relative(place))
        : "";
  }

  /** Where a text is to lie, and of which document. */
  private record Place(Holding holding, Path path) {}

  private void publish(Arrival arrival, Reading.Document document, Place place) throws IOException {
    Path folder = arrival.folder();
    Files.move(folder.resolve("source"), folder.resolve("source." + document.format()));
    if (!document.recognised().isEmpty()) {
      Files.writeString(folder.resolve(CorpusDocument.RECOGNISED), document.recognised());
    }
    String id = place.holding().folder().path().getFileName().toString();
    Files.writeString(folder.resolve(Origin.NAME), origin(arrival, document, id).json());
    Disk.publish(folder, place.path());
    Text text = new Text(place.path(), arrival.sha256(), document.facts().words());
    holdings.put(place.holding().with(document.facts(), text));
  }

  private Origin origin(Arrival arrival, Reading.Document document, String id) {
    return new Origin(
        id,
        arrival.offer().from(),
        arrival.when(),
        arrival.sha256(),
        document.format(),
        arrival.offer().charset(),
        !document.recognised().isEmpty(),
        program,
        document.facts());
  }

  private Outcome unchanged(Offer offer, Holding held, String how) {
    return new Outcome(
        Kind.UNCHANGED,
        offer.from(),
        "%s, đã có ở %s (%s)".formatted(held.facts().name(), relative(held.folder().path()), how));
  }

  private String told(Reading.Document document, Path place) {
    String recognised =
        document.recognised().isEmpty() ? "" : "; chữ nhận dạng từ bản quét, cần soát lại";
    return document.facts().name() + " → " + relative(place) + recognised;
  }

  private String relative(Path place) {
    return "documents/" + documents.relativize(place).toString().replace('\\', '/');
  }

  /** Folders have short names everywhere. */
  private static String name(String id) {
    if (id.isEmpty()) {
      return "van-ban";
    }
    return id.length() <= LONGEST_NAME
        ? id
        : id.substring(0, LONGEST_NAME).replaceFirst("-[^-]*$", "");
  }

  private static FileChannel lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock taken = channel.tryLock();
      if (taken != null) {
        return channel;
      }
    } catch (OverlappingFileLockException taken) {
      // Of this very process: the same answer.
    }
    channel.close();
    throw new UnreadableException(
        "một lệnh khác đang thêm văn bản vào kho này; hãy đợi lệnh ấy xong rồi chạy lại");
  }

  /** Ends the reading process and lets others add. */
  @Override
  public void close() throws IOException {
    process.close();
    lock.close();
  }
}
