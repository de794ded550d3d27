package vn.tracuu.source;

/** One format of files: tells its own by content and reads them. */
interface Format {
  /** With which names of this format end: "docx". */
  String ending();

  boolean isOf(FileContent file);

  /** The blocks of a file of this format. */
  SourceText read(FileContent file) throws UnreadableException;
}
