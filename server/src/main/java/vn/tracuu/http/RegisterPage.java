package vn.tracuu.http;

import java.util.List;
import java.util.Optional;

/**
 * The register of tasks, as far as an address asks for it.
 *
 * @param today "25/11/2026", by which it says what is past
 * @param total rows in all; a page shows some of them
 * @param tasks directives that these rows are of, each of which has a row a deadline
 * @param chips what is asked for, each with the address that no longer asks for it
 * @param kin through whose names more was found, with the address that leaves them out
 * @param sorts the orders it can be read in
 */
public record RegisterPage(
    Frame frame,
    String heading,
    String today,
    int total,
    int tasks,
    List<Chip> chips,
    Optional<Kin> kin,
    Form form,
    List<Choice> sorts,
    List<Column> columns,
    List<Group> groups,
    Timeline timeline,
    List<Link> downloads,
    Optional<Link> previous,
    Optional<Link> next) {

  /** A filter in words, and the address without it. */
  public record Chip(String words, String remove) {}

  /** The names that were taken in besides the one asked for. */
  public record Kin(List<String> names, Link other) {}

  /** A choice of one parameter. */
  public record Choice(String value, String words, String url, boolean isChosen) {}

  /**
   * What the form holds.
   *
   * @param hidden what is asked besides, each with the name of its parameter as its words
   * @param agencies every agency that has rows, by the counts of the whole register
   */
  public record Form(
      List<Choice> agencies, List<Choice> roles, String from, String to, List<Choice> hidden) {}

  /** The head of a column; sorted by where it has an address. */
  public record Column(String words, String url, String sorted) {}

  /** Rows under one heading: a month, an agency or a work. */
  public record Group(String heading, List<RegisterLine> rows) {}
}
