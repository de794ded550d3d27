package vn.tracuu.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.search.Expansion;
import vn.tracuu.search.Filters;
import vn.tracuu.search.Order;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchRequest.Extra;

/**
 * The address of a search, and of others near it: another page, a filter more, a reading less.
 *
 * <p>What is as it is without saying is not said, so that one search has one address.
 */
record SearchAddress(SearchRequest request) {
  private static final int USUAL_SIZE = 10;

  /** What the address holds, as the hidden fields of a form take it. */
  List<FormField> fields() {
    List<FormField> fields = new ArrayList<>();
    add(fields, "q", request.q().strip());
    request
        .filters()
        .given()
        .forEach((name, values) -> values.forEach(one -> add(fields, name, one)));
    add(fields, "sort", request.order() == Order.RELEVANCE ? "" : request.order().word());
    add(
        fields,
        "off",
        Stream.of(Expansion.Kind.values())
            .filter(request.off()::contains)
            .map(Expansion.Kind::word)
            .collect(Collectors.joining(",")));
    add(fields, "explain", request.extras().contains(Extra.EXPLANATIONS) ? "true" : "");
    add(fields, "size", request.size() == USUAL_SIZE ? "" : "" + request.size());
    add(fields, "page", request.page() == 1 ? "" : "" + request.page());
    return fields;
  }

  private static void add(List<FormField> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.add(new FormField(name, value));
    }
  }

  /** The address. */
  String url() {
    return "/tim"
        + fields().stream()
            .map(
                field ->
                    field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&", "?", ""));
  }

  SearchAddress page(int page) {
    return of(request.q(), page, request.filters(), request.off());
  }

  SearchAddress with(Filters filters) {
    return of(request.q(), 1, filters, request.off());
  }

  /** The same for other words. */
  SearchAddress asking(String q) {
    return of(q, 1, request.filters(), request.off());
  }

  SearchAddress without(Expansion.Kind kind) {
    Set<Expansion.Kind> off = EnumSet.of(kind);
    off.addAll(request.off());
    return of(request.q(), 1, request.filters(), off);
  }

  SearchAddress withAgain(Expansion.Kind kind) {
    Set<Expansion.Kind> off = EnumSet.noneOf(Expansion.Kind.class);
    off.addAll(request.off());
    off.remove(kind);
    return of(request.q(), 1, request.filters(), off);
  }

  SearchAddress in(Order order) {
    return new SearchAddress(
        new SearchRequest(
            request.q(),
            1,
            request.size(),
            request.filters(),
            order,
            request.off(),
            request.extras()));
  }

  SearchAddress explained(boolean isExplained) {
    Set<Extra> extras = isExplained ? EnumSet.of(Extra.EXPLANATIONS) : Set.of();
    return new SearchAddress(
        new SearchRequest(
            request.q(),
            request.page(),
            request.size(),
            request.filters(),
            request.order(),
            request.off(),
            extras));
  }

  private SearchAddress of(String q, int page, Filters filters, Set<Expansion.Kind> off) {
    return new SearchAddress(
        new SearchRequest(
            q, page, request.size(), filters, request.order(), off, request.extras()));
  }
}
