package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.Passage;

/**
 * The recitals, the formula that enacts, and the paragraphs that follow it.
 *
 * <p>Example: "Căn cứ Luật ...;", "Theo đề nghị của ...", "QUYẾT ĐỊNH:", then Điều 1.
 */
record Enactment(List<LegalBasis> bases, Passage formula, List<Passage> body) {
  private static final Pattern RECITAL =
      Pattern.compile("(?:Căn cứ|Thực hiện|Theo đề nghị|Xét |Chiếu theo|Trên cơ sở)");

  private static final Pattern FORMULA =
      Pattern.compile("(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ|YÊU CẦU) ?:?");

  static Enactment read(List<Passage> paragraphs) {
    List<LegalBasis> bases = new ArrayList<>();
    int i = 0;
    while (i < paragraphs.size() && isRecital(paragraphs.get(i).text())) {
      bases.add(new LegalBasis("preamble__cit_" + (i + 1), paragraphs.get(i)));
      i++;
    }
    boolean hasFormula =
        i < paragraphs.size() && FORMULA.matcher(paragraphs.get(i).text()).matches();
    Passage formula = hasFormula ? paragraphs.get(i++) : Passage.EMPTY;
    return new Enactment(bases, formula, paragraphs.subList(i, paragraphs.size()));
  }

  static boolean isRecital(String paragraph) {
    return RECITAL.matcher(paragraph).lookingAt();
  }
}
