package vn.tracuu.register;

import java.util.List;
import java.util.Locale;

/** The files that a register can be taken out as. */
public enum Format {
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  ICS("text/calendar; charset=utf-8"),
  ATOM("application/atom+xml; charset=utf-8"),
  JSON("application/json");

  private final String type;

  Format(String type) {
    this.type = type;
  }

  /** The type of media. */
  public String type() {
    return type;
  }

  /** A reader of feeds or a calendar takes it from its address; a browser saves it. */
  public boolean isSaved() {
    return this != ATOM;
  }

  /** The word in addresses and at the end of file names. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes rows.
   *
   * @param title of the whole
   * @param address of the whole, with host
   */
  public byte[] write(List<RegisterRow> rows, String title, String address) {
    String host = address.replaceFirst("(?<=[^:/])/.*", "");
    return switch (this) {
      case CSV -> CsvFile.of(rows, host);
      case XLSX -> XlsxFile.of(rows, host);
      case ICS -> IcsFile.of(rows, title, host);
      case ATOM -> AtomFile.of(rows, title, address);
      case JSON -> JsonFile.of(rows, host);
    };
  }
}
