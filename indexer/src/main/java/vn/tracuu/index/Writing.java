package vn.tracuu.index;

import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;

/**
 * How the index is written.
 *
 * <p>What was deleted still counts in how rare a word is, until its segment is written anew: so
 * that an index that was added to answers as one made at once does, segments with deletions are
 * written anew at the end of each run, and none grows so large that this takes long.
 */
final class Writing {
  private static final double LARGEST_SEGMENT_MB = 100;
  private static final double BUFFER_MB = 48;

  private Writing() {}

  static IndexWriterConfig config(boolean isNew) {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    merging.setMaxMergedSegmentMB(LARGEST_SEGMENT_MB);
    return new IndexWriterConfig(Schema.analyzer())
        .setSimilarity(Schema.similarity())
        .setMergePolicy(merging)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setOpenMode(isNew ? OpenMode.CREATE : OpenMode.APPEND)
        .setCommitOnClose(false);
  }
}
