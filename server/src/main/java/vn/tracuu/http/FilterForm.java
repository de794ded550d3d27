package vn.tracuu.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.search.Facet;
import vn.tracuu.search.Filter;
import vn.tracuu.search.Filters;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchResponse;

/**
 * The filters of a page of results: lists of links, and a form for days.
 *
 * @param kept what the form keeps of the address
 */
public record FilterForm(List<Group> groups, List<DayField> days, List<FormField> kept) {

  /** The values of one filter. */
  public record Group(String name, boolean isOpen, List<Choice> choices) {}

  /**
   * A value.
   *
   * @param url where it is chosen, or taken back; empty where it leads to nothing
   */
  public record Choice(String label, int count, boolean isChosen, String url) {}

  /** A day to fill in. */
  public record DayField(String name, String label, String value) {}

  static FilterForm of(SearchRequest request, SearchResponse response) {
    List<String> days =
        Arrays.stream(Filter.values())
            .filter(filter -> filter.shape() == Filter.Shape.DAYS)
            .flatMap(filter -> filter.parameters().stream())
            .toList();
    return new FilterForm(
        response.facets().stream().map(facet -> group(facet, request)).toList(),
        days.stream().map(name -> day(name, request.filters())).toList(),
        new SearchAddress(request)
            .page(1).fields().stream().filter(field -> !days.contains(field.name())).toList());
  }

  private static DayField day(String name, Filters filters) {
    String value = filters.values(name).stream().flatMap(FilterForm::iso).findFirst().orElse("");
    return new DayField(name, FacetWords.name(name), value);
  }

  private static Stream<String> iso(String day) {
    return Filters.day(day).stream().map(Object::toString);
  }

  private static Group group(Facet facet, SearchRequest request) {
    String name = facet.filter().parameters().getFirst();
    List<Choice> choices = new ArrayList<>();
    for (Facet.Value value : facet.values()) {
      Filters other =
          value.isChosen()
              ? request.filters().without(name, value.value())
              : request.filters().with(name, value.value());
      boolean isDead = value.count() == 0 && !value.isChosen();
      choices.add(
          new Choice(
              FacetWords.label(facet.filter(), value),
              value.count(),
              value.isChosen(),
              isDead ? "" : new SearchAddress(request).with(other).url()));
    }
    boolean isOpen = facet.values().stream().anyMatch(Facet.Value::isChosen);
    return new Group(FacetWords.name(name), isOpen, choices);
  }
}
