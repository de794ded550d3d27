package vn.tracuu.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;

class ConfigurationTest {
  @Test
  void theDocumentedFileHasEverySettingAsGiven() throws IOException {
    Properties file = new Properties();
    try (Reader text =
        Files.newBufferedReader(Bench.checkout().resolve("server/deploy/tracuu.properties"))) {
      file.load(text);
    }
    Set<String> keys = Stream.of(Setting.values()).map(Setting::key).collect(Collectors.toSet());
    assertEquals(keys, file.stringPropertyNames());
    for (Setting setting : Setting.values()) {
      assertEquals(setting.given(), file.getProperty(setting.key()), setting.key());
    }
  }

  @Test
  void flagsGoBeforeTheEnvironmentAndThatBeforeTheFile() throws Exception {
    Map<String, String> file = Map.of("port", "1", "host", "a", "cache-megabytes", "7");
    Map<String, String> environment =
        Map.of("TRACUU_PORT", "2", "TRACUU_HOST", "b", "PATH", "/bin");
    Configuration read = Configuration.of(file, environment, Map.of("port", "3"));
    assertEquals(3, read.number(Setting.PORT));
    assertEquals("b", read.text(Setting.HOST));
    assertEquals(7, read.number(Setting.CACHE_MEGABYTES));
    assertEquals(20, read.number(Setting.RATE_PER_SECOND));
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    Map<String, String> file =
        Map.of(
            "prot", "8080",
            "port", "70000",
            "access-log", "yes",
            "rate-burst", "-1",
            "trusted-proxies", "127.0.0.1, example.vn, 10.0.0.0/99",
            "public-address", "tracuu.vn",
            "frame-ancestors", "https://a.vn; script-src *");
    String said =
        assertThrows(Configuration.Mistakes.class, () -> Configuration.of(file, Map.of(), Map.of()))
            .getMessage();
    for (String named :
        new String[] {
          "prot: không có mục này",
          "port = 70000: cần một số từ 0 đến 65535",
          "access-log = yes: cần true hoặc false",
          "rate-burst = -1: cần một số",
          "example.vn không phải",
          "10.0.0.0/99 không phải",
          "public-address: ",
          "frame-ancestors: "
        }) {
      assertTrue(said.contains(named), named + " in " + said);
    }
  }

  @Test
  void anAddressIsDigitsOnly() {
    for (String written : new String[] {"127.0.0.1", "::1", "2001:db8::7", "10.1.2.3"}) {
      assertTrue(Networks.address(written).isPresent(), written);
    }
    for (String written :
        new String[] {"", "localhost", "abc", "1", "1.2.3", "a:b:g", "999.1.1.1"}) {
      assertTrue(Networks.address(written).isEmpty(), written);
    }
    assertTrue(Networks.of("10.0.0.0/8").hold(Networks.address("10.200.3.4").orElseThrow()));
    assertEquals(false, Networks.of("10.0.0.0/8").hold(Networks.address("11.0.0.1").orElseThrow()));
  }
}
