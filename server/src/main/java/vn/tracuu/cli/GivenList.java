package vn.tracuu.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tracuu.corpus.FilesOf;
import vn.tracuu.corpus.Outcome;
import vn.tracuu.fetch.Address;
import vn.tracuu.fetch.Fetcher;
import vn.tracuu.source.UnreadableException;

/** All that is to be added, in order, and what was refused before it was looked at. */
final class GivenList {
  private final Fetcher fetcher;
  private final List<Given> all = new ArrayList<>();
  private final List<Outcome> refused = new ArrayList<>();

  GivenList(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  List<Given> all() {
    return List.copyOf(all);
  }

  List<Outcome> refused() {
    return List.copyOf(refused);
  }

  boolean isEmpty() {
    return all.isEmpty() && refused.isEmpty();
  }

  /** An address, a folder with all in it, or a file. */
  void add(String typed) throws IOException {
    if (Address.isOne(typed)) {
      addAddress(typed);
      return;
    }
    try {
      Path path = Path.of(typed);
      if (Files.isDirectory(path)) {
        addFolder(path);
      } else {
        all.add(new Given.OfMachine(path));
      }
    } catch (InvalidPathException e) {
      refused.add(new Outcome(Outcome.Kind.REFUSED, typed, "không phải tên tệp hay địa chỉ"));
    }
  }

  void addAddress(String address) {
    all.add(new Given.OfNetwork(address.strip(), fetcher));
  }

  void addFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableException("không tìm thấy thư mục " + folder + "; hãy kiểm tra lại");
    }
    FilesOf files = FilesOf.folder(folder);
    files.files().forEach(file -> all.add(new Given.OfMachine(file)));
    refused.addAll(files.refused());
  }

  private static List<String> lines(Path file) throws IOException {
    try {
      return Files.readString(file).replace("\uFEFF", "").lines().toList();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(file + " không phải văn bản UTF-8; hãy lưu lại như thế", e);
    }
  }

  /** A text with an address a line; empty lines and those that begin with # say nothing. */
  void addAddresses(Path file) throws IOException {
    for (String line : lines(file)) {
      String address = line.strip();
      if (Address.isOne(address)) {
        addAddress(address);
      } else if (!address.isEmpty() && !address.startsWith("#")) {
        refused.add(
            new Outcome(Outcome.Kind.REFUSED, address, "không phải địa chỉ http hoặc https"));
      }
    }
  }
}
