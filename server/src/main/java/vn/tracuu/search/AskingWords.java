package vn.tracuu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that ask but do not say what about: a provision need not hold them.
 *
 * <p>"Người xúi giục là ai?" asks for người xúi giục. Only the words alone are passed over; a pair
 * with a word that tells ("giục là") still counts.
 */
final class AskingWords {
  private static final Map<String, List<List<String>>> PHRASES = new HashMap<>();

  static {
    for (String phrase :
        """
        đúng hay sai, đúng hoặc sai, là đúng, là sai, chọn câu trả lời đúng nhất, chọn đáp án đúng,
        đáp án, câu trả lời, hay không, bao nhiêu, bao lâu, như thế nào, thế nào, ra sao, gọi là,
        khi nào, vì sao, tại sao, ở đâu, vào đâu, sau đây, dưới đây, được hiểu, định nghĩa của,
        chủ thể, phải làm, cần làm, cần phải, trường hợp nào, theo quy định của pháp luật,
        theo quy định, quy định của pháp luật, quy định như thế nào, quy định thế nào, cho biết,
        bao gồm những gì, gồm những gì, xin hỏi, theo luật, gì, ai, nào, đâu, mấy, hay, thì, là, bị,
        và, của, các, có, được, cho, với, về, những, trong, theo, tại, khi, việc, như, này, để,
        bằng, trên, từ, do, người, phải, đối, một, không, hoặc, ở, ra, vào, đến, lên
        """
            .strip()
            .split(",\\s*")) {
      List<String> words =
          Arrays.stream(phrase.split(" ")).map(word -> Word.of(word).getFirst().exact()).toList();
      PHRASES.computeIfAbsent(words.getFirst(), any -> new ArrayList<>()).add(words);
    }
  }

  private static final List<List<String>> MEANING =
      List.of(
              "là gì",
              "là ai",
              "định nghĩa",
              "được hiểu",
              "khái niệm",
              "thế nào là",
              "giải thích",
              "gồm")
          .stream()
          .map(phrase -> List.of(phrase.split(" ")))
          .toList();

  private AskingWords() {}

  /** The words ask what something means or consists of: "vật phụ được hiểu như thế nào?". */
  static boolean askMeaning(List<String> words) {
    return MEANING.stream().anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
  }

  /** Which of the words only ask. */
  static boolean[] among(List<String> words) {
    boolean[] asking = new boolean[words.size()];
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : PHRASES.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.size();
        if (end <= words.size() && words.subList(i, end).equals(phrase)) {
          Arrays.fill(asking, i, end, true);
        }
      }
    }
    return asking;
  }
}
