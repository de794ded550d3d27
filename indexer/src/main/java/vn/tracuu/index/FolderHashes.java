package vn.tracuu.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.tracuu.corpus.Fingerprint;

/** One hash for all folders and all else that makes an index what it is. */
final class FolderHashes {
  private FolderHashes() {}

  static String of(Collection<Kept.Folder> folders, Map<String, String> said) {
    StringBuilder all = new StringBuilder();
    folders.forEach(folder -> all.append(folder.name()).append('\0').append(folder.hash()));
    new TreeMap<>(said).forEach((key, value) -> all.append(key).append('\0').append(value));
    return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
