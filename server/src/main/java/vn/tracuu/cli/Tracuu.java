package vn.tracuu.cli;

public final class Tracuu {
  public static void main(String[] args) {
    System.out.println("hi");
  }
}
