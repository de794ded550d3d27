package vn.tracuu.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tracuu.search.Expansion;
import vn.tracuu.search.Facet;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchResponse;

/** What was read into a question, what was switched off and what is filtered by, as chips. */
final class Chips {
  private final SearchRequest request;
  private final SearchAddress address;

  Chips(SearchRequest request) {
    this.request = request;
    this.address = new SearchAddress(request);
  }

  /** One chip a kind of what was read into the question, then those that are switched off. */
  List<Chip> understood(SearchResponse response) {
    Map<Expansion.Kind, List<Expansion>> byKind = new LinkedHashMap<>();
    response
        .understood()
        .forEach(one -> byKind.computeIfAbsent(one.kind(), any -> new ArrayList<>()).add(one));
    List<Chip> chips = new ArrayList<>();
    byKind.forEach((kind, told) -> chips.add(chip(kind, told)));
    for (Expansion.Kind kind : Expansion.Kind.values()) {
      if (request.off().contains(kind)) {
        chips.add(
            new Chip(
                Messages.of("chip.off", name(kind)),
                address.withAgain(kind).url(),
                Messages.of("chip.on")));
      }
    }
    return chips;
  }

  private Chip chip(Expansion.Kind kind, List<Expansion> told) {
    String words = told.stream().map(Chips::words).collect(Collectors.joining("; "));
    boolean isRead =
        told.stream().anyMatch(one -> !one.to().isEmpty()) || kind == Expansion.Kind.PART;
    return new Chip(words, isRead ? address.without(kind).url() : "", action(kind));
  }

  private static String words(Expansion one) {
    String note = one.note().isEmpty() ? "" : " (" + one.note() + ")";
    return switch (one.kind()) {
      case CITATION -> Messages.of("chip.citation", one.to());
      case MARKS -> Messages.of("chip.marks", one.from(), one.to());
      case VARIANT -> Messages.of("chip.variants", one.from(), one.to());
      case ABBREVIATION -> Messages.of("chip.abbreviations", one.from(), one.to());
      case AGENCY ->
          one.to().isEmpty()
              ? Messages.of("chip.agencies.open", one.from())
              : Messages.of("chip.agencies", one.from(), one.to()) + note;
      case MISPRINT -> Messages.of("chip.misprints", one.from(), one.to());
      case PART -> Messages.of("chip.partial");
    };
  }

  private static String action(Expansion.Kind kind) {
    return switch (kind) {
      case CITATION -> Messages.of("chip.citation.off");
      case MARKS -> Messages.of("chip.marks.off");
      case VARIANT -> Messages.of("chip.variants.off");
      case ABBREVIATION -> Messages.of("chip.abbreviations.off");
      case AGENCY -> Messages.of("chip.agencies.off");
      case MISPRINT -> Messages.of("chip.misprints.off");
      case PART -> Messages.of("chip.partial.off");
    };
  }

  private static String name(Expansion.Kind kind) {
    return switch (kind) {
      case CITATION -> Messages.of("chip.citation.name");
      case MARKS -> Messages.of("chip.marks.name");
      case VARIANT -> Messages.of("chip.variants.name");
      case ABBREVIATION -> Messages.of("chip.abbreviations.name");
      case AGENCY -> Messages.of("chip.agencies.name");
      case MISPRINT -> Messages.of("chip.misprints.name");
      case PART -> Messages.of("chip.partial.name");
    };
  }

  /** What is filtered by, each with the way to take it back. */
  List<Chip> chosen(SearchResponse response) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Facet facet : response.facets()) {
      String name = facet.filter().parameters().getFirst();
      facet
          .values()
          .forEach(
              value ->
                  labels.put(name + "=" + value.value(), FacetWords.label(facet.filter(), value)));
    }
    List<Chip> chips = new ArrayList<>();
    request
        .filters()
        .given()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        chips.add(
                            new Chip(
                                FacetWords.name(name)
                                    + ": "
                                    + labels.getOrDefault(
                                        name + "=" + value, FacetWords.value(value)),
                                address.with(request.filters().without(name, value)).url(),
                                Messages.of("filter.off")))));
    return chips;
  }
}
