package vn.tracuu.source;

/** One format of files: tells its own by content and reads them. */
interface Format {
  boolean isOf(FileContent file);

  /** The blocks of a file of this format. */
  SourceText read(FileContent file) throws UnreadableException;
}
