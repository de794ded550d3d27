package vn.tracuu.http;

import java.util.List;
import vn.tracuu.search.Suggestion;

/** What somebody may be about to type. */
public record SuggestView(List<SuggestionView> suggestions) {

  /**
   * A suggestion.
   *
   * @param kind "number", "agency", "word" or "heading"
   * @param url where it leads; empty for words, which are searched for
   */
  public record SuggestionView(String text, String kind, String url) {}

  static SuggestView of(List<Suggestion> suggestions) {
    return new SuggestView(suggestions.stream().map(SuggestView::of).toList());
  }

  private static SuggestionView of(Suggestion one) {
    return new SuggestionView(one.text(), one.kind().word(), url(one));
  }

  private static String url(Suggestion one) {
    return switch (one.kind()) {
      case WORD -> "";
      case AGENCY -> Addresses.agency(one.agency());
      case NUMBER -> Addresses.work(one.work());
      case HEADING -> Addresses.place(one.work(), one.eId());
    };
  }
}
