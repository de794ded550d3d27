package vn.tracuu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.ReadAs;
import vn.tracuu.model.TargetFigure;

/**
 * A directive as JSON: what the index keeps and what the world sees.
 *
 * <p>Example: {@code {"eId": "art_1__part_II__cl_5__point_5-1", "leads": [{"agency":
 * "so-ke-hoach-va-dau-tu", "printed": "Sở Kế hoạch và Đầu tư", ...}], "deadlines": [{"words":
 * "trước ngày 15/11/2025", "kind": "day", "bound": "before", "date": "2025-11-15", ...}], ...}}.
 * Every stretch of words carries its place: the provision, heading or text, start and end. What is
 * not known is null.
 */
public final class DirectiveJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DirectiveJson() {}

  /** Writes a directive. */
  public static ObjectNode write(Directive directive) {
    ObjectNode node = JSON.objectNode().put("eId", directive.eId());
    node.set("leads", Json.array(directive.leads(), DirectiveJson::agency));
    node.set("coordinators", Json.array(directive.coordinators(), DirectiveJson::agency));
    node.set("tasks", Json.array(directive.tasks(), DirectiveJson::place));
    node.set("deadlines", Json.array(directive.deadlines(), DirectiveJson::deadline));
    node.set("targets", Json.array(directive.targets(), DirectiveJson::target));
    return node.put("readAs", directive.readAs().word())
        .put("doubtful", directive.readAs().isDoubtful());
  }

  /** Writes directives, in order. */
  public static ArrayNode write(List<Directive> directives) {
    ArrayNode array = JSON.arrayNode();
    directives.forEach(directive -> array.add(write(directive)));
    return array;
  }

  /** Reads what {@link #write} wrote. */
  public static Directive read(JsonNode node) {
    return new Directive(
        node.get("eId").textValue(),
        Json.list(node.get("leads"), DirectiveJson::agency),
        Json.list(node.get("coordinators"), DirectiveJson::agency),
        Json.list(node.get("tasks"), DirectiveJson::place),
        Json.list(node.get("deadlines"), DirectiveJson::deadline),
        Json.list(node.get("targets"), DirectiveJson::target),
        readAs(node.get("readAs").textValue()));
  }

  private static ReadAs readAs(String word) {
    return Arrays.stream(ReadAs.values())
        .filter(value -> value.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no readAs " + word));
  }

  private static JsonNode agency(AgencyMention mention) {
    ObjectNode node = JSON.objectNode().put("agency", mention.agency().orElse(null));
    return put(node.put("printed", mention.printed()), mention.place());
  }

  private static AgencyMention agency(JsonNode node) {
    return new AgencyMention(text(node, "agency"), node.get("printed").textValue(), place(node));
  }

  private static JsonNode place(Pinpoint place) {
    return put(JSON.objectNode(), place);
  }

  private static ObjectNode put(ObjectNode node, Pinpoint place) {
    return node.put("eId", place.eId())
        .put("in", lower(place.in()))
        .put("start", place.start())
        .put("end", place.end());
  }

  private static Pinpoint place(JsonNode node) {
    return new Pinpoint(
        node.get("eId").textValue(),
        Pinpoint.In.valueOf(upper(node.get("in").textValue())),
        node.get("start").intValue(),
        node.get("end").intValue());
  }

  private static JsonNode deadline(Deadline deadline) {
    Deadline.Time time = deadline.time();
    ObjectNode node = JSON.objectNode();
    node.put("words", deadline.words());
    node.put("kind", deadline.kind().word());
    node.put("bound", deadline.bound().word());
    node.put("date", iso(time.date()));
    node.put("from", iso(time.from()));
    node.put("to", iso(time.to()));
    node.put("dayOfMonth", time.dayOfMonth().isPresent() ? time.dayOfMonth().getAsInt() : null);
    node.put("yearly", time.yearly().map(day -> day.toString().substring(2)).orElse(null));
    return put(node, deadline.place());
  }

  private static Deadline deadline(JsonNode node) {
    JsonNode dayOfMonth = node.get("dayOfMonth");
    Deadline.Time time =
        new Deadline.Time(
            date(node, "date"),
            date(node, "from"),
            date(node, "to"),
            dayOfMonth.isNull() ? OptionalInt.empty() : OptionalInt.of(dayOfMonth.intValue()),
            text(node, "yearly").map(day -> MonthDay.parse("--" + day)));
    return new Deadline(
        place(node),
        node.get("words").textValue(),
        Deadline.Kind.valueOf(upper(node.get("kind").textValue())),
        Deadline.Bound.valueOf(upper(node.get("bound").textValue())),
        time);
  }

  private static JsonNode target(TargetFigure target) {
    ObjectNode node = JSON.objectNode();
    node.put("words", target.words());
    node.put("value", target.value());
    node.put("upTo", target.upTo().orElse(null));
    node.put("unit", target.unit());
    node.put("direction", target.direction().word());
    node.put("measure", target.measure());
    node.put("date", iso(target.date()));
    return put(node, target.place());
  }

  private static TargetFigure target(JsonNode node) {
    return new TargetFigure(
        place(node),
        node.get("words").textValue(),
        node.get("value").decimalValue(),
        Optional.of(node.get("upTo")).filter(upTo -> !upTo.isNull()).map(JsonNode::decimalValue),
        node.get("unit").textValue(),
        TargetFigure.Direction.valueOf(upper(node.get("direction").textValue())),
        node.get("measure").textValue(),
        date(node, "date"));
  }

  private static String iso(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse(null);
  }

  private static Optional<LocalDate> date(JsonNode node, String key) {
    return text(node, key).map(LocalDate::parse);
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key).textValue());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
