package vn.tracuu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What any Lucene program has without work: syllables and pairs of them, BM25, one field.
 *
 * @param isNamed the field holds the document's name, too
 */
record BaselineRanking(boolean isNamed) {
  private static final String FIELD = "text";
  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer tokens = new StandardTokenizer();
          ShingleFilter pairs = new ShingleFilter(new LowerCaseFilter(tokens), 2, 2);
          pairs.setOutputUnigrams(true);
          return new TokenStreamComponents(tokens, pairs);
        }
      };

  Analyzer analyzer() {
    return ANALYZER;
  }

  void add(Document entry, JsonNode article) {
    String name = isNamed ? article.path("doc_name").asText() + "\n" : "";
    String text = name + article.path("title").asText() + "\n" + article.path("text").asText();
    entry.add(new TextField(FIELD, text, Field.Store.NO));
  }

  /** Each syllable and each pair on its own. */
  Query query(String question) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (TokenStream words = ANALYZER.tokenStream(FIELD, question)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        query.add(new TermQuery(new Term(FIELD, term.toString())), Occur.SHOULD);
      }
      words.end();
    }
    return query.build();
  }
}
