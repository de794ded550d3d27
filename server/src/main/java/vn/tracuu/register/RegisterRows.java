package vn.tracuu.register;

import vn.tracuu.model.Work;

/** Addresses of what rows stand for. */
public final class RegisterRows {
  private RegisterRows() {}

  /** The permalink of a row, without host: {@code /van-ban/161-qd-ubnd-son-la-2025/art_2__cl_1}. */
  public static String address(RegisterRow row) {
    return address(row.work(), row.eId());
  }

  static String address(Work work, String eId) {
    return "/van-ban/" + work.id() + "/" + eId;
  }
}
