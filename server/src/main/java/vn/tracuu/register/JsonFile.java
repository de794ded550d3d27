package vn.tracuu.register;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.tracuu.index.DirectiveJson;

/** The register as JSON: a row an object, with the whole directive. */
public final class JsonFile {
  private JsonFile() {}

  /** The file. */
  public static byte[] of(List<RegisterRow> rows, String host) {
    ObjectNode file = JsonNodeFactory.instance.objectNode().put("total", rows.size());
    ArrayNode all = file.putArray("rows");
    rows.forEach(row -> all.add(row(row, host)));
    return file.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode row(RegisterRow row, String host) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.putObject("work")
        .put("id", row.work().id())
        .put("number", row.work().number())
        .put("title", row.work().title());
    node.put("where", row.where()).put("url", host + RegisterRows.address(row));
    node.put("task", row.task());
    node.put("due", row.due().map(LocalDate::toString).orElse(null));
    node.put("dueWords", row.deadline().map(due -> due.words()).orElse(null));
    node.set("directive", DirectiveJson.write(row.directive()));
    return node;
  }
}
