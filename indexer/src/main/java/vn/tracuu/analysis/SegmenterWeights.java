package vn.tracuu.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The file of the segmenter's weights: one signed byte an address, compressed. */
final class SegmenterWeights {
  private static final double SCALE = 4;

  private SegmenterWeights() {}

  static short[] read(InputStream in) throws IOException {
    byte[] bytes = new InflaterInputStream(in).readAllBytes();
    if (bytes.length != SegmenterFeatures.MASK + 1) {
      throw new IOException("weights: " + bytes.length + " bytes");
    }
    short[] weights = new short[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      weights[i] = bytes[i];
    }
    return weights;
  }

  /** Four steps to one; what rounds to nothing costs nothing, what is beyond a byte is cut. */
  static byte[] compressed(double[] weights) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9))) {
      for (double weight : weights) {
        deflater.write((byte) Math.max(-127, Math.min(127, Math.round(weight * SCALE))));
      }
    }
    return out.toByteArray();
  }
}
