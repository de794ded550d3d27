package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What browsers, feed readers and search engines read. */
class FeedsTest {
  private static final String DOCUMENT = "/van-ban/" + TestServer.ID;

  @TempDir static Path folder;
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.ofCorpus(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aBrowserCanSearchFromItsAddressBar() throws Exception {
    Document description = xml("/opensearch.xml", "application/opensearchdescription+xml");
    String name = description.selectFirst("ShortName").text();
    assertTrue(name.length() <= 16, name);
    assertEquals(
        server.url("/tim?q={searchTerms}"),
        description.selectFirst("Url[type=text/html]").attr("template"));
    assertEquals(
        "http://a9.com/-/spec/opensearch/1.1/",
        description.selectFirst("OpenSearchDescription").attr("xmlns"));
  }

  @Test
  void theAddressBarSuggests() throws Exception {
    HttpResponse<String> answer = server.get("/goi-y?q=giai+ng");
    assertTrue(
        answer
            .headers()
            .firstValue("content-type")
            .orElse("")
            .startsWith("application/x-suggestions+json"));
    JsonNode said = new ObjectMapper().readTree(answer.body());
    assertEquals("giai ng", said.get(0).asText());
    assertTrue(said.get(1).isArray() && said.get(1).size() > 0, answer.body());
    assertTrue(said.get(1).get(0).isTextual(), answer.body());
  }

  @Test
  void whatIsNewIsAFeed() throws Exception {
    Document feed = xml("/moi.atom", "application/atom+xml");
    assertEquals("2025-01-20T00:00:00+07:00", feed.selectFirst("entry > updated").text());
    assertEquals(server.url(DOCUMENT), feed.selectFirst("entry > link").attr("href"));
  }

  @Test
  void searchEnginesAreToldWhatThereIs() throws Exception {
    assertTrue(
        xml("/sitemap.xml", "application/xml")
            .select("loc")
            .eachText()
            .contains(server.url(DOCUMENT)));
    assertTrue(server.get("/robots.txt").body().contains("Sitemap: " + server.url("/sitemap.xml")));
    HttpResponse<String> place = server.get(DOCUMENT + "/art_1");
    assertEquals(
        "<" + server.url(DOCUMENT) + ">; rel=\"canonical\"",
        place.headers().firstValue("link").orElse(""));
    Document page = Jsoup.parse(place.body());
    JsonNode data =
        new ObjectMapper().readTree(page.selectFirst("script[type=application/ld+json]").data());
    assertEquals("Legislation", data.path("@type").asText());
    assertEquals("2025-01-20", data.path("legislationDate").asText());
    assertFalse(data.has("legislationLegalForce"), "force that nobody saw");
    assertTrue(
        page.selectFirst("meta[name=description]").attr("content").startsWith("VỀ NHIỆM VỤ"));
  }

  private static Document xml(String address, String type) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertEquals(200, answer.statusCode(), address);
    assertTrue(answer.headers().firstValue("content-type").orElse("").startsWith(type), address);
    return Jsoup.parse(answer.body(), Parser.xmlParser());
  }
}
