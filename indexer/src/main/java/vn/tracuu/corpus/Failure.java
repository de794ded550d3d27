package vn.tracuu.corpus;

/**
 * Something of the corpus that could not be taken in; the rest is.
 *
 * @param name the file or folder, relative to the corpus
 * @param reason what is wrong and what to do, in Vietnamese
 */
public record Failure(String name, String reason) {}
