package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;

/**
 * One way of citing.
 *
 * <p>To add one: a class of about 25 lines with its examples in the Javadoc, a line in {@link
 * #ALL}, rows in the table of citations. Patterns are tried at one place only ({@link Line#at}) and
 * hold no repetition without bound, so that the time for a text grows with its length alone.
 */
interface Way {
  /** All ways; where two begin at one place the first that finds something counts. */
  List<Way> ALL =
      List.of(
          new RelativeInstrument(),
          new NumberedInstrument(),
          new AmendingLaw(),
          new NamedLaw(),
          new TargetProgramme(),
          new Nickname(),
          new CongressResolution(),
          new BareNumber(),
          new PlaceList());

  /** The characters with which it may begin: a digit, or four and more, which most words lack. */
  List<String> beginnings();

  /** What is cited at {@code start}, if something is. */
  Optional<? extends Find> at(Line line, int start);
}
