package vn.tracuu.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each host wants of robots, by its {@code robots.txt}.
 *
 * <p>RFC 9309: a file that is not there allows all; a server that fails allows nothing.
 */
final class Robots {
  private static final int MOST_REDIRECTS = 5;

  private final Requests requests;
  private final Map<String, BaseRobotRules> rules = new HashMap<>();

  Robots(Requests requests) {
    this.requests = requests;
  }

  /** Refuses an address that robots are not to ask for. */
  void check(URI address) throws FetchException {
    String host = address.getScheme() + "://" + address.getAuthority();
    BaseRobotRules known = rules.get(host);
    if (known == null) {
      known = read(URI.create(host + "/robots.txt"));
      rules.put(host, known);
      if (known.getCrawlDelay() > 0) {
        requests.pause(address, Duration.ofMillis(known.getCrawlDelay()));
      }
    }
    if (!known.isAllowed(address.toString())) {
      throw new FetchException(
          known.isDeferVisits()
              ? "không đọc được robots.txt của máy chủ nên không lấy; hãy thử lại sau"
              : "máy chủ không cho chương trình tự động lấy trang này (robots.txt); hãy mở bằng trình"
                  + " duyệt, lưu trang rồi thêm tệp ấy");
    }
  }

  private BaseRobotRules read(URI address) throws FetchException {
    URI next = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Requests.Answer answer = requests.get(next);
      if (answer.status() / 100 == 3 && !answer.header("Location").isEmpty()) {
        next = next.resolve(Address.relative(answer.header("Location")));
      } else {
        return rules(address, answer);
      }
    }
    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
  }

  private static BaseRobotRules rules(URI address, Requests.Answer answer) {
    if (answer.status() == 200) {
      return new SimpleRobotRulesParser()
          .parseContent(address.toString(), answer.body(), "text/plain", List.of(Fetcher.NAME));
    }
    boolean fails = answer.status() >= 500;
    SimpleRobotRules rules =
        new SimpleRobotRules(fails ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
    rules.setDeferVisits(fails);
    return rules;
  }
}
