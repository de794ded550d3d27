package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterPath;

/**
 * A folder in which one folder or file may not be read, also by the superuser whom the rights of a
 * system do not bind.
 */
public final class LockedFolder extends FilterFileSystemProvider {
  private final String locked;

  private LockedFolder(Path folder, String locked) {
    super("locked://", folder.getFileSystem());
    this.locked = locked;
  }

  /** The same folder, but that what bears a name in it is locked. */
  public static Path of(Path folder, String locked) {
    return new LockedFolder(folder, locked).wrapPath(folder);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    check(folder);
    return super.newDirectoryStream(folder, filter);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    check(path);
    return super.newByteChannel(path, options, attributes);
  }

  private void check(Path path) throws IOException {
    Path real = FilterPath.unwrap(path);
    if (Files.exists(real) && real.endsWith(locked)) {
      throw new AccessDeniedException(real.toString());
    }
  }
}
