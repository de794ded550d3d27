package vn.tracuu.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How this server is set up: flags before environment before file before what is given.
 *
 * <p>{@code Configuration.of(file, System.getenv(), flags)} checks all of it at once.
 */
public final class Configuration {
  private final Map<Setting, String> values;
  private final Networks trustedProxies;

  private Configuration(Map<Setting, String> values) {
    this.values = values;
    this.trustedProxies = Networks.of(text(Setting.TRUSTED_PROXIES));
  }

  /** Every mistake, a line each, in Vietnamese. */
  public static final class Mistakes extends Exception {
    private static final long serialVersionUID = 1L;

    Mistakes(List<String> lines) {
      super("Cấu hình có lỗi:\n  " + String.join("\n  ", lines));
    }
  }

  /** What holds where nothing is said. */
  public static Configuration given() {
    try {
      return of(Map.of(), Map.of(), Map.of());
    } catch (Mistakes e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The settings of a server.
   *
   * @param file by key, as read from a properties file
   * @param environment by variable; what does not begin with TRACUU_ is not ours
   * @param flags by key
   */
  public static Configuration of(
      Map<String, String> file, Map<String, String> environment, Map<String, String> flags)
      throws Mistakes {
    List<String> mistakes = new ArrayList<>();
    unknown(file, mistakes);
    unknown(flags, mistakes);
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : Setting.values()) {
      String value =
          Optional.ofNullable(flags.get(setting.key()))
              .or(() -> Optional.ofNullable(environment.get(setting.variable())))
              .or(() -> Optional.ofNullable(file.get(setting.key())))
              .orElse(setting.given())
              .strip();
      setting.mistake(value).ifPresent(mistakes::add);
      values.put(setting, value);
    }
    Networks.mistakes(values.get(Setting.TRUSTED_PROXIES)).forEach(mistakes::add);
    if (values.get(Setting.FRAME_ANCESTORS).matches(".*[;,].*")) {
      mistakes.add("frame-ancestors: các nguồn cách nhau bằng dấu cách, không có dấu ; hay ,");
    }
    if (!values.get(Setting.PUBLIC_ADDRESS).matches("(https?://[A-Za-z0-9.:\\[\\]-]+)?")) {
      mistakes.add("public-address: ghi như https://tracuu.example.vn, không có dấu / ở cuối");
    }
    if (!values.get(Setting.REPORT_TO).matches("((mailto:|https://)\\S+)?")) {
      mistakes.add("report-to: ghi mailto:địa_chỉ hoặc https://địa_chỉ");
    }
    if (!mistakes.isEmpty()) {
      throw new Mistakes(mistakes);
    }
    return new Configuration(values);
  }

  private static void unknown(Map<String, String> said, List<String> mistakes) {
    for (String key : said.keySet()) {
      if (Setting.of(key).isEmpty()) {
        mistakes.add(key + ": không có mục này");
      }
    }
  }

  /** The same with one setting changed, which must be right. */
  public Configuration with(Setting setting, Object value) {
    setting
        .mistake(value.toString())
        .ifPresent(
            mistake -> {
              throw new IllegalArgumentException(mistake);
            });
    Map<Setting, String> changed = new EnumMap<>(values);
    changed.put(setting, value.toString());
    return new Configuration(changed);
  }

  public String text(Setting setting) {
    return values.get(setting);
  }

  public int number(Setting setting) {
    return Integer.parseInt(values.get(setting));
  }

  public boolean isOn(Setting setting) {
    return Boolean.parseBoolean(values.get(setting));
  }

  public Duration seconds(Setting setting) {
    return Duration.ofSeconds(number(setting));
  }

  Networks trustedProxies() {
    return trustedProxies;
  }
}
