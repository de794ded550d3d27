package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.http.Neighbours.Group;
import vn.tracuu.http.Neighbours.Neighbour;

/**
 * The works around one as a picture: what it names, it itself, what names it; an arrow leads from a
 * work to one that it names.
 *
 * <p>Wide, they stand side by side; narrow, one below the other. A group shows its first works and
 * says how many more there are.
 *
 * @param width in units of the picture, which are pixels at its natural size
 */
public record GraphPicture(
    String kind, int width, int height, List<Box> boxes, List<Label> labels, List<String> arrows) {
  private static final int MOST = 6;
  private static final int BOX_WIDTH = 316;
  private static final int GAP = 60;
  private static final int ROW = 50;
  private static final int BOX_HEIGHT = 44;
  private static final int LABEL = 26;
  private static final int LONGEST = 38;

  /** A work, at {@code x} and {@code y}; the middle one leads nowhere. */
  public record Box(int x, int y, Link work, String name, String facts, boolean isMiddle) {
    /** Its width. */
    public int width() {
      return BOX_WIDTH;
    }

    /** Its height. */
    public int height() {
      return BOX_HEIGHT;
    }
  }

  /** Words of no box: a relation, "và 5 văn bản khác". */
  public record Label(int x, int y, String words, boolean isHead) {}

  /** Side by side. */
  static GraphPicture wide(Neighbour middle, Neighbours around) {
    Drawing drawing = new Drawing();
    int left = drawing.height(around.named());
    int right = drawing.height(around.naming());
    int own = ROW + drawing.height(around.beside());
    int height = Math.max(Math.max(left, right), own) + 8;
    int centre = BOX_WIDTH + GAP;
    int top = (height - own) / 2;
    drawing.column(0, (height - left) / 2, around.named());
    drawing.middle(centre, top, middle);
    drawing.column(centre, top + ROW, around.beside());
    drawing.column(2 * centre, (height - right) / 2, around.naming());
    int y = top + BOX_HEIGHT / 2;
    if (!around.named().isEmpty()) {
      drawing.arrow(centre, y, BOX_WIDTH + 4, y);
    }
    if (!around.naming().isEmpty()) {
      drawing.arrow(2 * centre, y, centre + BOX_WIDTH + 4, y);
    }
    return drawing.picture("wide", 2 * centre + BOX_WIDTH, height);
  }

  /** One below the other. */
  static GraphPicture narrow(Neighbour middle, Neighbours around) {
    Drawing drawing = new Drawing();
    int x = BOX_WIDTH / 2;
    int y = drawing.column(0, 0, around.named());
    if (!around.named().isEmpty()) {
      drawing.arrow(x, y + GAP / 2, x, y + 2);
      y += GAP / 2;
    }
    drawing.middle(0, y, middle);
    y = drawing.column(0, y + ROW, around.beside());
    if (!around.naming().isEmpty()) {
      drawing.arrow(x, y + GAP / 2, x, y - 2);
      y = drawing.column(0, y + GAP / 2, around.naming());
    }
    return drawing.picture("narrow", BOX_WIDTH, y + 4);
  }

  /** What has been drawn so far. */
  private static final class Drawing {
    private final List<Box> boxes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<String> arrows = new ArrayList<>();

    int height(List<Group> groups) {
      return groups.stream().mapToInt(Drawing::height).sum();
    }

    private static int height(Group group) {
      int shown = Math.min(MOST, group.works().size());
      return LABEL + shown * ROW + (group.works().size() > MOST ? LABEL : 0);
    }

    /** Draws groups from {@code y} down; gives where they end. */
    int column(int x, int y, List<Group> groups) {
      int at = y;
      for (Group group : groups) {
        labels.add(new Label(x, at + 18, group.relation(), true));
        at += LABEL;
        for (Neighbour one : group.works().stream().limit(MOST).toList()) {
          box(x, at, one, false);
          at += ROW;
        }
        int more = group.works().size() - MOST;
        if (more > 0) {
          labels.add(new Label(x, at + 16, Messages.of("graph.more", more), false));
          at += LABEL;
        }
      }
      return at;
    }

    void middle(int x, int y, Neighbour work) {
      box(x, y, work, true);
    }

    private void box(int x, int y, Neighbour one, boolean isMiddle) {
      String name = FirstWords.of(one.work().words(), LONGEST);
      boxes.add(new Box(x, y, one.work(), name, one.facts(), isMiddle));
    }

    void arrow(int fromX, int fromY, int toX, int toY) {
      int dx = Integer.signum(toX - fromX);
      int dy = Integer.signum(toY - fromY);
      arrows.add(
          "M%d %dL%d %dM%d %dL%d %dL%d %d"
              .formatted(
                  fromX,
                  fromY,
                  toX,
                  toY,
                  toX - 8 * dx - 5 * dy,
                  toY - 8 * dy - 5 * dx,
                  toX,
                  toY,
                  toX - 8 * dx + 5 * dy,
                  toY - 8 * dy + 5 * dx));
    }

    GraphPicture picture(String kind, int width, int height) {
      return new GraphPicture(
          kind, width, height, List.copyOf(boxes), List.copyOf(labels), List.copyOf(arrows));
    }
  }
}
